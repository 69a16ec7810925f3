// input: linked_list
// time: n
// space: 1
function solve(head: ListNode | null): ListNode | null {
  let before = null;
  while (head) {
    const next = head.next;
    head.next = before;
    before = head;
    head = next;
  }
  return before;
};
