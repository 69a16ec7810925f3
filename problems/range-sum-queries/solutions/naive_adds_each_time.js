// role: naive
// verdict: accepted
// time: n*q
// space: n+q
const data = require('fs').readFileSync(0, 'utf8').split(/\s+/).map(Number);
const n = data[0];
const q = data[1];
const numbers = data.slice(2, 2 + n);
for (let query = 0; query < q; query++) {
    const first = data[2 + n + 2 * query];
    const last = data[3 + n + 2 * query];
    let sum = 0;
    for (let day = first; day <= last; day++) sum += numbers[day - 1];
    console.log(sum);
}
