# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        carry = 0
        while l1 and l2:
            total = l1.val + l2.val + carry
            tail.next = ListNode(total % 10)
            tail = tail.next
            carry = total // 10
            l1 = l1.next
            l2 = l2.next
        tail.next = l1 or l2
        if carry:
            if tail.next:
                tail.next.val += 1  # a nine becomes a ten
            else:
                tail.next = ListNode(1)
        return dummy.next
