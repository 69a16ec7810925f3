# input: tree
# time: n log n
# space: n
class Solution:
    def height(self, node):
        if not node:
            return 0
        return 1 + max(self.height(node.left), self.height(node.right))

    def is_balanced(self, node):
        if not node:
            return True
        return (abs(self.height(node.left) - self.height(node.right)) <= 1
                and self.is_balanced(node.left)
                and self.is_balanced(node.right))

    def solve(self, root: Optional[TreeNode]) -> int:
        return int(self.is_balanced(root))
