// role: optimal
// verdict: accepted
// time: n+q
// space: n+q
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const numbers = lines[1].split(' ').map(Number);

const before = [0];
for (let i = 0; i < n; i++) before.push(before[i] + numbers[i]);

const answers = [];
for (let i = 2; i < 2 + q; i++) {
    const [first, last] = lines[i].split(' ').map(Number);
    answers.push(before[last] - before[first - 1]);
}
console.log(answers.join('\n'));
