# role: naive
# verdict: accepted
# time: n
# space: n
from itertools import zip_longest


class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        sums = [a + b for a, b in zip_longest(self.digits(l1), self.digits(l2), fillvalue=0)]
        sums.append(0)
        for i in range(len(sums) - 1):
            if sums[i] >= 10:
                sums[i] -= 10
                sums[i + 1] += 1
        if sums[-1] == 0:
            sums.pop()
        head = None
        while sums:
            head = ListNode(sums.pop(), head)
        return head

    def digits(self, node: Optional[ListNode]) -> List[int]:
        values = []
        while node:
            values.append(node.val)
            node = node.next
        return values
