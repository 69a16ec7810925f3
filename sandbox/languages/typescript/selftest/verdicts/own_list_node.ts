// problem: reverse-linked-list
// verdict: accepted
class ListNode {
  val: number;
  next: ListNode | null;
  constructor(val?: number, next?: ListNode | null) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
  }
}

function reverseList(head: ListNode | null): ListNode | null {
  let reversed: ListNode | null = null;
  for (let node = head; node !== null; node = node.next) reversed = new ListNode(node.val, reversed);
  return reversed;
}
