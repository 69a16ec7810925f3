# role: naive
# verdict: accepted
# time: V*E
# space: V
class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if node is None:
            return None
        originals = [node]
        copies = [Node(node.val)]
        for position, original in enumerate(originals):
            for neighbor in original.neighbors:
                if neighbor not in originals:
                    originals.append(neighbor)
                    copies.append(Node(neighbor.val))
                copies[position].neighbors.append(copies[originals.index(neighbor)])
        return copies[0]
