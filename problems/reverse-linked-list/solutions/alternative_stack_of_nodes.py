# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        stack = []
        while head:
            stack.append(head)
            head = head.next
        dummy = tail = ListNode()
        while stack:
            tail.next = stack.pop()
            tail = tail.next
        tail.next = None
        return dummy.next
