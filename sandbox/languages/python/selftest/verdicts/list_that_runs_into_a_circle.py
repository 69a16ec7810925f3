# problem: linked-list-cycle
# verdict: accepted
class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None

class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head is not None and head.next is not head:
            head.next, head = head, head.next
        return head is not None
