# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        def arm(node):
            if node is None:
                return 0
            return max(0, node.val + max(arm(node.left), arm(node.right)))

        return arm(root.left) + root.val + arm(root.right)  # only paths through the root
