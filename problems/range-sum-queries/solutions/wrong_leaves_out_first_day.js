// role: wrong
// verdict: wrong-answer
// time: n+q
// space: n+q
let input = '';
process.stdin.on('data', (chunk) => { input += chunk; });
process.stdin.on('end', () => {
    const [[, q], numbers, ...queries] = input.trim().split('\n').map((line) => line.split(' ').map(Number));
    let sum = 0;
    const sums = numbers.map((number) => (sum += number));
    for (const [first, last] of queries.slice(0, q)) console.log(sums[last - 1] - sums[first - 1]);
});
