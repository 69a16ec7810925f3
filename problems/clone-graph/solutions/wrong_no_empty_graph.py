# role: wrong
# verdict: runtime-error
# time: V+E
# space: V
class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        copies = {}

        def clone(original):
            if original in copies:
                return copies[original]
            copy = copies[original] = Node(original.val)
            for neighbor in original.neighbors:
                copy.neighbors.append(clone(neighbor))
            return copy

        return clone(node)
