# role: wrong
# verdict: wrong-answer
# time: 1
# space: 1
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root:
            root.left, root.right = root.right, root.left  # and everything below?
        return root
