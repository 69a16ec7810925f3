# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        head = last = ListNode(0, l1)
        carry = 0
        while l2 or carry:
            if last.next is None:
                last.next = ListNode(0)
            last = last.next
            if l2:
                carry += l2.val
                l2 = l2.next
            carry, last.val = divmod(carry + last.val, 10)
        return head.next
