# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        self.best = 0  # no path may be better than a negative one

        def arm(node):
            if not node:
                return 0
            left = max(arm(node.left), 0)
            right = max(arm(node.right), 0)
            self.best = max(self.best, left + node.val + right)
            return node.val + max(left, right)

        arm(root)
        return self.best
