// input: linked_list
// time: n
// space: n
function solve(head: ListNode | null): ListNode | null {
  if (!head || !head.next) return head;
  const second = head.next;
  head.next = solve(second.next);
  second.next = head;
  return second;
}
