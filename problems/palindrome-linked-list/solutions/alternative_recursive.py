# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        front = head

        def same_from(node):
            nonlocal front
            if node is None:
                return True
            if not same_from(node.next) or node.val != front.val:
                return False
            front = front.next
            return True

        return same_from(head)
