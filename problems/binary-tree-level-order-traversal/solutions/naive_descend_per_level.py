# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        while True:
            level = []
            self.collect(root, len(levels), level)
            if not level:
                return levels
            levels.append(level)

    def collect(self, node: Optional[TreeNode], depth: int, level: List[int]) -> None:
        if node is None:
            return
        if depth == 0:
            level.append(node.val)
            return
        self.collect(node.left, depth - 1, level)
        self.collect(node.right, depth - 1, level)
