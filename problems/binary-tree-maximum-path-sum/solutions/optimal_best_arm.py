# role: optimal
# verdict: accepted
# time: n
# space: n

# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = root.val

        def arm(node):
            """The best sum of a path that starts at `node` and goes down; 0 if none is positive."""
            nonlocal best
            if node is None:
                return 0
            left, right = arm(node.left), arm(node.right)
            best = max(best, left + node.val + right)
            return max(0, node.val + max(left, right))

        arm(root)
        return best
