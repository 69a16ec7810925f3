# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        total = self.number(l1) + self.number(l2)
        total, digit = divmod(total, 10)
        head = tail = ListNode(digit)
        while total:
            total, digit = divmod(total, 10)
            tail.next = ListNode(digit)
            tail = tail.next
        return head

    def number(self, node: Optional[ListNode]) -> int:
        digits = []
        while node:
            digits.append(node.val)
            node = node.next
        value = 0
        while digits:
            value = 10 * value + digits.pop()
        return value
