# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        self.left_over = k
        return self.find(root)

    def find(self, node: Optional[TreeNode]) -> Optional[int]:
        if node is None:
            return None
        found = self.find(node.left)
        if found is not None:
            return found
        self.left_over -= 1
        if self.left_over == 0:
            return node.val
        return self.find(node.right)
