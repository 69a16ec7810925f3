# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        if root is None or not (root.left or root.right):
            return 0  # edges are counted, not nodes
        return 1 + max(self.maxDepth(root.left), self.maxDepth(root.right))
