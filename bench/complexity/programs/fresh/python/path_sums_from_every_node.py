# input: tree
# time: n^2
# space: n
class Solution:
    def solve(self, root: Optional[TreeNode]) -> int:
        """Paths that go down, start anywhere, and add up to the target."""
        target = 1_000_000_000

        def starting_here(node, rest):
            if not node:
                return 0
            found = 1 if node.val == rest else 0
            found += starting_here(node.left, rest - node.val)
            found += starting_here(node.right, rest - node.val)
            return found

        def anywhere(node):
            if not node:
                return 0
            return starting_here(node, target) + anywhere(node.left) + anywhere(node.right)

        return anywhere(root)
