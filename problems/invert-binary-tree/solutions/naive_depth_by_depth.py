# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        depth = 0
        while self.exchange_at(root, depth):
            depth += 1
        return root

    def exchange_at(self, node: Optional[TreeNode], depth: int) -> bool:
        """Exchange children at this depth, and tell whether there was a node."""
        if node is None:
            return False
        if depth == 0:
            node.left, node.right = node.right, node.left
            return True
        on_left = self.exchange_at(node.left, depth - 1)
        on_right = self.exchange_at(node.right, depth - 1)
        return on_left or on_right
