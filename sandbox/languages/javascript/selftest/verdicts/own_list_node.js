// problem: reverse-linked-list
// verdict: accepted
class ListNode {
  constructor(val, next) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
  }
}

var reverseList = function (head) {
  let reversed = null;
  for (let node = head; node; node = node.next) reversed = new ListNode(node.val, reversed);
  return reversed;
};
