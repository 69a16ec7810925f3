// problem: range-sum-queries
// verdict: accepted
const [[, q], numbers, ...rows] = require('fs').readFileSync('/dev/stdin').toString().trim().split('\n').map((l) => l.split(' ').map(Number));
for (const [first, last] of rows) {
  process.stdout.write(numbers.slice(first - 1, last).reduce((a, b) => a + b, 0) + '\n');
}
process.exit(0);
console.log('never');
