# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        smaller = self.count(root.left)
        if k <= smaller:
            return self.kthSmallest(root.left, k)
        if k > smaller + 1:
            return self.kthSmallest(root.right, k - smaller - 1)
        return root.val

    def count(self, node: Optional[TreeNode]) -> int:
        return 1 + self.count(node.left) + self.count(node.right) if node else 0
