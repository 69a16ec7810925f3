# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def addTwoNumbers(
        self, l1: Optional[ListNode], l2: Optional[ListNode], carry: int = 0
    ) -> Optional[ListNode]:
        if not (l1 or l2 or carry):
            return None
        total = carry + (l1.val if l1 else 0) + (l2.val if l2 else 0)
        rest = self.addTwoNumbers(l1.next if l1 else None, l2.next if l2 else None, total // 10)
        return ListNode(total % 10, rest)
