# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def valid(node, low, high):
            if node is None:
                return True
            if not low <= node.val <= high:  # an equal value is not a smaller one
                return False
            return valid(node.left, low, node.val) and valid(node.right, node.val, high)

        return valid(root, float("-inf"), float("inf"))
