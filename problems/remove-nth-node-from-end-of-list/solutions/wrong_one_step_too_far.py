# role: wrong
# verdict: wrong-answer
# time: m
# space: 1
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = ListNode(0, head)
        ahead = before = dummy
        for _ in range(n):
            ahead = ahead.next
        while ahead:  # one step too far: `before` ends on the node itself
            ahead = ahead.next
            before = before.next
        if before.next:
            before.next = before.next.next
        return dummy.next
