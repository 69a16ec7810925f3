// bytes: 16n
function solve(n) {
  const one = new Array(n).fill(7);
  const two = one.slice();
  return one.length + two.length;
}
