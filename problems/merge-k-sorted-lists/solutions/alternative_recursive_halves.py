# role: alternative
# verdict: accepted
# time: n log k
# space: log k
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        def merged(start, end):
            if end - start == 1:
                return lists[start]
            middle = (start + end) // 2
            return self.merge(merged(start, middle), merged(middle, end))

        return merged(0, len(lists)) if lists else None

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
