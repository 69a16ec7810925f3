// input: number
// time: n
// space: n
function solve(n: number): number {
  const flags = new Uint8Array(n + 1);
  for (let i = 0; i <= n; i++) flags[i] = i & 1;
  let count = 0;
  for (let i = 0; i <= n; i++) count += flags[i];
  return count;
};
