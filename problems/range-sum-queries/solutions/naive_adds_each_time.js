// role: naive
// verdict: accepted
// time: n*q
// space: n+q
const readline = require('readline');

const rl = readline.createInterface({ input: process.stdin });
const rows = [];
rl.on('line', (line) => rows.push(line.split(' ').map(Number)));
rl.on('close', () => {
    const [, numbers, ...queries] = rows;
    for (const [first, last] of queries) {
        let sum = 0;
        for (let day = first; day <= last; day++) sum += numbers[day - 1];
        console.log(sum);
    }
});
