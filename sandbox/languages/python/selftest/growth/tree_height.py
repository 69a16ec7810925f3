# input: tree
# time: n
# space: n
class Solution:
    def solve(self, root: Optional[TreeNode]) -> int:
        if root is None:
            return 0
        return 1 + max(self.solve(root.left), self.solve(root.right))
