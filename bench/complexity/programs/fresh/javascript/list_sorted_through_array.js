// input: linked_list
// time: n log n
// space: n
var solve = function (head) {
  const values = [];
  for (let node = head; node !== null; node = node.next) {
    values.push(node.val);
  }
  values.sort((a, b) => a - b);
  // second pass: put them back
  let node = head;
  for (const value of values) {
    node.val = value;
    node = node.next;
  }
  return head;
};
