# role: wrong
# verdict: wrong-answer
# time: n*k
# space: 1
class Solution:
    def __init__(self, head: Optional[ListNode]):
        self.head = head

    def getRandom(self) -> int:
        chosen, node = self.head.val, self.head.next
        while node:
            if random.random() < 0.5:
                chosen = node.val
            node = node.next
        return chosen
