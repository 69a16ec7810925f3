# input: linked_list
# time: n
# space: n
class Solution:
    def solve(self, head: Optional[ListNode]) -> Optional[ListNode]:
        # L0 -> Ln -> L1 -> Ln-1 -> ...
        nodes = []
        cur = head
        while cur:
            nodes.append(cur)
            cur = cur.next
        if not nodes:
            return None
        i, j = 0, len(nodes) - 1
        while i < j:
            nodes[i].next = nodes[j]
            i += 1
            if i == j:
                break
            nodes[j].next = nodes[i]
            j -= 1
        nodes[i].next = None
        return head
