# role: alternative
# verdict: accepted
# time: m
# space: 1
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        length = 0
        node = head
        while node:
            length += 1
            node = node.next
        if n == length:
            return head.next
        node = head
        for _ in range(length - n - 1):
            node = node.next
        node.next = node.next.next
        return head
