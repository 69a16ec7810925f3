# input: linked_list
# time: n log n
# space: n
class Solution:
    def solve(self, head: Optional[ListNode]) -> Optional[ListNode]:
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        values.sort()
        # second pass: the nodes stay, the values move
        node = head
        for value in values:
            node.val = value
            node = node.next
        return head
