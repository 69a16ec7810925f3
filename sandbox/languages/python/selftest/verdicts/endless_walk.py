# problem: linked-list-cycle
# verdict: time-limit
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head:
            head = head.next
        return False
