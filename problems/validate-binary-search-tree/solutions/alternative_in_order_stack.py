# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def isValidBST(self, root: Optional[TreeNode]) -> bool:
        stack = []
        previous = None
        node = root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            if previous and node.val <= previous.val:
                return False
            previous = node
            node = node.right
        return True
