// input: two_lists
// time: n+m
// space: n
function solve(a: number[], b: number[]): number {
  const known = new Set(a);
  let count = 0;
  for (const num of b) if (known.has(num)) count++;
  return count;
};
