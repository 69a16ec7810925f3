# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        if root is None:
            return True
        if not self.all_within(root.left, lambda value: value < root.val):
            return False
        if not self.all_within(root.right, lambda value: value > root.val):
            return False
        return self.isValidBST(root.left) and self.isValidBST(root.right)

    def all_within(self, node, fits) -> bool:
        if node is None:
            return True
        return fits(node.val) and self.all_within(node.left, fits) and self.all_within(node.right, fits)
