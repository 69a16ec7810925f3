// role: wrong
// verdict: wrong-answer
// time: n+q
// space: n+q
const lines: string[] = require('fs').readFileSync(0).toString().trim().split('\n');
const numbers = lines[1].split(' ').map(Number);
const sums = [0];
for (const number of numbers) sums.push(sums[sums.length - 1] + number);
for (const line of lines.slice(2)) {
    const [first, last] = line.split(' ').map(Number);
    console.log(sums[last] - sums[first]);
}
export {};
