// bytes: 16n
// returns: list[int]
// The array and the one that it was made of; the last is the answer.
function solve(n) {
  let found = [];
  for (let i = 0; i < n; i++) found = found.concat([i]);
  return found;
}
