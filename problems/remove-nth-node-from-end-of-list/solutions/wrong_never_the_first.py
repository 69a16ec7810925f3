# role: wrong
# verdict: runtime-error
# time: m
# space: 1
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        ahead = before = head
        for _ in range(n):
            ahead = ahead.next
        while ahead.next:  # nothing is ahead when the first node is to go
            ahead = ahead.next
            before = before.next
        before.next = before.next.next
        return head
