# input: linked_list
# time: n
# space: 1
class Solution:
    def solve(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = None
        while head:
            head.next, before, head = before, head, head.next
        return before
