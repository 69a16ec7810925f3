// input: two_lists
// time: n + m
// space: n + m
function solve(a: number[], b: number[]): number {
  const first = new Set<number>(a);
  const second = new Set<number>(b);
  let shared = 0;
  first.forEach((value) => {
    if (second.has(value)) shared++;
  });
  return shared;
}
