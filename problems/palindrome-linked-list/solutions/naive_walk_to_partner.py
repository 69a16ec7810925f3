# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        length = 0
        node = head
        while node:
            length += 1
            node = node.next
        for i in range(length // 2):
            partner = head
            for _ in range(length - 1 - 2 * i):
                partner = partner.next
            if head.val != partner.val:
                return False
            head = head.next
        return True
