# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val

        def arm(node):
            nonlocal best
            if node is None:
                return 0
            left, right = arm(node.left), arm(node.right)
            best = max(best, left + node.val + right)  # a negative arm should be left out
            return node.val + max(left, right)

        arm(root)
        return best
