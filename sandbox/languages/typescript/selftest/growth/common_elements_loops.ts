// input: two_lists
// time: n*m
// space: 1
function solve(a: number[], b: number[]): number {
  let count = 0;
  for (const x of a) for (const y of b) if (x === y) count++;
  return count;
};
