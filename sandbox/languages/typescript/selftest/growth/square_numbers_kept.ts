// input: number
// time: sqrt n
// space: sqrt n
function solve(n: number): number {
  const squares = [];
  for (let i = 1; i * i <= n; i++) squares.push(i * i);
  return squares.reduce((a, b) => (a + b) % 1009, 0);
};
