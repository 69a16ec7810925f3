// problem: range-sum-queries
// verdict: runtime-error
// message: the program ended with exit code 3
process.exitCode = 3;
console.log(require('fs').readFileSync(0, 'utf8').length);
