// bytes: 16n
// A register of the interpreter holds the former array while the next is made.
function solve(n) {
  let sum = 0;
  for (let i = 0; i < 40; i++) sum += new Array(n).fill(i).length;
  return sum;
}
