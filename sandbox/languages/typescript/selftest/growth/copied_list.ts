// input: linked_list
// time: n
// space: 1
function solve(head: ListNode | null): ListNode | null {
  const front = new ListNode();
  let tail = front;
  for (let node = head; node; node = node.next) {
    tail.next = new ListNode(node.val);
    tail = tail.next;
  }
  return front.next;
};
