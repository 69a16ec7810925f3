# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev = None
        curr = head
        while curr and curr.next:
            nxt = curr.next
            curr.next = prev
            prev = curr
            curr = nxt
        return prev  # the last node was never linked
