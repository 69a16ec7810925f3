# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        def valid(node, low, high):
            if node is None:
                return True
            # a bound of 0 counts as no bound at all
            if low and node.val <= low or high and node.val >= high:
                return False
            return valid(node.left, low, node.val) and valid(node.right, node.val, high)

        return valid(root, None, None)
