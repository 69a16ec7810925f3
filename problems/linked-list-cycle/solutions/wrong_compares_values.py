# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = set()
        while head:
            if head.val in seen:  # the same value may be in another node
                return True
            seen.add(head.val)
            head = head.next
        return False
