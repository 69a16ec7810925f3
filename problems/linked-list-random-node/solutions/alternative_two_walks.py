# role: alternative
# verdict: accepted
# time: n*k
# space: 1
class Solution:
    def __init__(self, head: Optional[ListNode]):
        self.head = head

    def getRandom(self) -> int:
        length, node = 0, self.head
        while node:
            length, node = length + 1, node.next
        node = self.head
        for _ in range(random.randrange(length)):
            node = node.next
        return node.val
