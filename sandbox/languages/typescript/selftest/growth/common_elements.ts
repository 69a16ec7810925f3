// input: two_lists
// time: n+m
// space: n
function solve(a: number[], b: number[]): number {
  const known: ReadonlySet<number> = new Set(a);
  return b.filter((num) => known.has(num)).length;
}
