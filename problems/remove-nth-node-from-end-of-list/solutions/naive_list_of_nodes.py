# role: naive
# verdict: accepted
# time: m
# space: m
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        if n == len(nodes):
            return nodes[0].next
        nodes[-n - 1].next = nodes[-n].next
        return nodes[0]
