# role: wrong
# verdict: wrong-answer
# time: 1
# space: -
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        return Node(node.val, node.neighbors)
