# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        values = []

        def visit(node):
            if node:
                visit(node.right)
                values.append(node.val)
                visit(node.left)

        visit(root)
        return values[k - 1]  # the k-th largest
