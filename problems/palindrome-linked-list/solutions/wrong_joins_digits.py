# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        digits = []
        while head:
            digits.append(str(head.val))
            head = head.next
        text = "".join(digits)
        return text == text[::-1]
