# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        front = 0
        while fast and fast.next:
            front += slow.val
            slow = slow.next
            fast = fast.next.next
        if fast:
            slow = slow.next
        back = 0
        while slow:
            back += slow.val
            slow = slow.next
        return front == back  # equal sums, but in the same order?
