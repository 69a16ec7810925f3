# role: optimal
# verdict: accepted
# time: n*k
# space: 1
class Solution:
    def __init__(self, head: Optional[ListNode]):
        self.head = head

    def getRandom(self) -> int:
        chosen, seen, node = 0, 0, self.head
        while node:
            seen += 1
            if random.randrange(seen) == 0:
                chosen = node.val
            node = node.next
        return chosen
