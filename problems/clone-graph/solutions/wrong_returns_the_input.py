# role: wrong
# verdict: wrong-answer
# time: 1
# space: 1
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        return node
