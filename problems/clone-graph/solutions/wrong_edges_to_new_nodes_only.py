# role: wrong
# verdict: wrong-answer
# time: V+E
# space: V
from collections import deque


class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if node is None:
            return None
        copies = {node: Node(node.val)}
        queue = deque([node])
        while queue:
            current = queue.popleft()
            for neighbor in current.neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val)
                    copies[current].neighbors.append(copies[neighbor])
                    queue.append(neighbor)
        return copies[node]
