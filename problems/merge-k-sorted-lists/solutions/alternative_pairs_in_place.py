# role: alternative
# verdict: accepted
# time: n log k
# space: 1
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        step = 1
        while step < len(lists):
            for i in range(0, len(lists) - step, 2 * step):
                lists[i] = self.merge(lists[i], lists[i + step])
            step *= 2
        return lists[0] if lists else None

    def merge(self, a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        while a and b:
            if a.val <= b.val:
                tail.next, a = a, a.next
            else:
                tail.next, b = b, b.next
            tail = tail.next
        tail.next = a or b
        return dummy.next
