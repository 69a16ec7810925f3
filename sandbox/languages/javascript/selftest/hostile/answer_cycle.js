// problem: reverse-linked-list
// verdict: wrong-answer
// message: the returned list has a cycle
var reverseList = function (head) {
  const node = new ListNode(1);
  node.next = node;
  return node;
};
