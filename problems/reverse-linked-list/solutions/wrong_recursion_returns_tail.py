# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return head  # the result of the inner call, the new first node, is dropped
