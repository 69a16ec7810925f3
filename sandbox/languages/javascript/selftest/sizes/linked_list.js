// bytes: 40n
// A header of three words and two properties.
function solve(n) {
  let head = null;
  for (let i = 0; i < n; i++) head = { val: i, next: head };
  return head.val;
}
