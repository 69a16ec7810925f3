# role: wrong
# verdict: wrong-answer
# time: n+k
# space: n
class Solution:
    def __init__(self, head: Optional[ListNode]):
        found = set()
        while head:
            found.add(head.val)
            head = head.next
        self.values = list(found)

    def getRandom(self) -> int:
        return random.choice(self.values)
