// input: number
// time: sqrt n
// space: sqrt n
function solve(n: number): number {
  const squares: number[] = [];
  while (squares.length ** 2 <= n) squares.push(squares.length ** 2);
  return squares.length;
}
