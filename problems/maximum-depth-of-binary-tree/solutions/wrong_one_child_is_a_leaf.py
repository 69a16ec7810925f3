# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if root is None:
            return 0
        if root.left is None or root.right is None:
            return 1  # a node with a single child is no leaf
        return 1 + max(self.maxDepth(root.left), self.maxDepth(root.right))
