# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        node, count = head, 0
        while node:
            earlier = head
            for _ in range(count):
                if earlier is node:
                    return True
                earlier = earlier.next
            node = node.next
            count += 1
        return False
