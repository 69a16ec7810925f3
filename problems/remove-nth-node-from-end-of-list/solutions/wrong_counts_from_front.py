# role: wrong
# verdict: wrong-answer
# time: m
# space: 1
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = ListNode(0, head)
        before = dummy
        for _ in range(n - 1):
            before = before.next
        before.next = before.next.next
        return dummy.next
