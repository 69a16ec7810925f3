# role: alternative
# verdict: accepted
# time: m
# space: m
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        def remove(node):
            """The list from `node` on, without the node in question, and how many nodes it had."""
            if not node:
                return None, 0
            node.next, behind = remove(node.next)
            return (node.next if behind + 1 == n else node), behind + 1

        return remove(head)[0]
