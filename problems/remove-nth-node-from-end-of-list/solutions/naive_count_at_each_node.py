# role: naive
# verdict: accepted
# time: m^2
# space: 1
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        if self.length(head) == n:
            return head.next
        node = head
        while self.length(node.next) != n:
            node = node.next
        node.next = node.next.next
        return head

    def length(self, node: Optional[ListNode]) -> int:
        count = 0
        while node:
            count += 1
            node = node.next
        return count
