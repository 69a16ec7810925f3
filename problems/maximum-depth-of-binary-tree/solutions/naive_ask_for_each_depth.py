# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        depth = 0
        while self.reaches(root, depth):
            depth += 1
        return depth

    def reaches(self, node: Optional[TreeNode], depth: int) -> bool:
        if node is None:
            return False
        return depth == 0 or self.reaches(node.left, depth - 1) or self.reaches(node.right, depth - 1)
