// problem: range-sum-queries
// verdict: runtime-error
// line: 6
// message: Error: nobody catches this
async function main() {
  throw new Error('nobody catches this');
}

main();
