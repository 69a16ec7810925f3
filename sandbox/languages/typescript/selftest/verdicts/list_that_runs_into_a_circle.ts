// problem: linked-list-cycle
// verdict: accepted
function hasCycle(head: ListNode | null): boolean {
  const seen = new Set<ListNode>();
  for (let node = head; node; node = node.next) {
    if (seen.has(node)) return true;
    seen.add(node);
  }
  return false;
}
