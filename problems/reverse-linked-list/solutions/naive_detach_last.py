# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode(0)
        tail = dummy
        while head:
            before, last = None, head
            while last.next:
                before, last = last, last.next
            tail.next = last
            tail = last
            if before is None:
                break
            before.next = None
        return dummy.next
