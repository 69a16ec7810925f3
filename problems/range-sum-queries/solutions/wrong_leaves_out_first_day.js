// role: wrong
// verdict: wrong-answer
// time: n+q
// space: n+q
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
let sum = 0;
const sums = lines[1].split(' ').map((text) => (sum += Number(text)));
const answers = [];
for (let i = 2; i < 2 + q; i++) {
    const [first, last] = lines[i].split(' ').map(Number);
    answers.push(sums[last - 1] - sums[first - 1]);
}
console.log(answers.join('\n'));
