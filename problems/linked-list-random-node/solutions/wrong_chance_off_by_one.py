# role: wrong
# verdict: wrong-answer
# time: n*k
# space: 1
class Solution:
    def __init__(self, head: Optional[ListNode]):
        self.head = head

    def getRandom(self) -> int:
        chosen, node, seen = self.head.val, self.head.next, 1
        while node:
            if random.randint(0, seen) <= 1:
                chosen = node.val
            node, seen = node.next, seen + 1
        return chosen
