# input: linked_list
# time: n
# space: n
class Solution:
    def solve(self, head: Optional[ListNode]) -> Optional[ListNode]:
        seen = set()
        dummy = ListNode(0, head)
        prev, node = dummy, head
        while node:
            if node.val in seen:
                prev.next = node.next
            else:
                seen.add(node.val)
                prev = node
            node = node.next
        return dummy.next
