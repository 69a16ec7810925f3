# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        head = None
        carry = 0
        while l1 or l2 or carry:
            total = carry
            if l1:
                total += l1.val
                l1 = l1.next
            if l2:
                total += l2.val
                l2 = l2.next
            head = ListNode(total % 10, head)  # the highest digit comes first
            carry = total // 10
        return head
