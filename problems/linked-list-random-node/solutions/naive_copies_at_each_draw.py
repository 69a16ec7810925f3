# role: naive
# verdict: accepted
# time: n*k
# space: n
class Solution:
    def __init__(self, head: Optional[ListNode]):
        self.head = head

    def getRandom(self) -> int:
        values = []
        node = self.head
        while node is not None:
            values.append(node.val)
            node = node.next
        return values[int(random.random() * len(values))]
