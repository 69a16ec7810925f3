// problem: range-sum-queries
// verdict: accepted
const { createInterface } = require('node:readline');

(async () => {
  let numbers = null;
  let size = null;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const row = line.trim().split(/\s+/).map(Number);
    if (size === null) size = row;
    else if (numbers === null) numbers = row;
    else console.log(numbers.slice(row[0] - 1, row[1]).reduce((a, b) => a + b, 0));
  }
})();
