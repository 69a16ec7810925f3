# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = float("-inf")

        def arm(node):
            if not node:
                return 0
            total = node.val + max(arm(node.left), 0) + max(arm(node.right), 0)
            self.best = max(self.best, total)
            return total  # but a path cannot go both ways and up

        arm(root)
        return self.best
