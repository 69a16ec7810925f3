# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        valid = True
        previous = None
        node = root
        while node:
            if node.left:
                before = node.left
                while before.right and before.right is not node:
                    before = before.right
                if before.right is None:
                    before.right = node  # the way back
                    node = node.left
                    continue
                before.right = None
            if previous and node.val <= previous.val:
                valid = False
            previous = node
            node = node.right
        return valid
