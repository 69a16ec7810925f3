# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        # the list is reversed in place, and compared with what is left of it: its first node
        node, back = head, None
        while node:
            node.next, back, node = back, node, node.next
        while head and back:
            if head.val != back.val:
                return False
            head = head.next
            back = back.next
        return True
