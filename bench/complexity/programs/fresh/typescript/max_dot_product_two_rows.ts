// input: two_lists
// time: n*m
// space: m
const LOWEST = -1_000_000_000;

// numbers become small and of both signs
const scaled = (x: number): number => (x % 1000) - 500;

// The largest dot product of two non-empty subsequences of equal length.
function solve(a: number[], b: number[]): number {
  let prev: number[] = new Array(b.length + 1).fill(LOWEST);
  let cur: number[] = new Array(b.length + 1).fill(LOWEST);

  for (let i = 0; i < a.length; i++) {
    const x = scaled(a[i]);
    for (let j = 1; j <= b.length; j++) {
      const product = x * scaled(b[j - 1]);
      cur[j] = Math.max(product + Math.max(prev[j - 1], 0), prev[j], cur[j - 1]);
    }
    [prev, cur] = [cur, prev];
  }
  return prev[b.length];
}
