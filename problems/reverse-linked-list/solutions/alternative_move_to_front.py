# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if head is None:
            return None
        dummy = ListNode(0)
        dummy.next = head
        while head.next:
            moved = head.next
            head.next = moved.next
            moved.next = dummy.next
            dummy.next = moved
        return dummy.next
