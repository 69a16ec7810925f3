# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        stack = [root]
        while stack:
            node = stack.pop()
            if node:
                node.left, node.right = node.right, node.left
                stack += (node.left, node.right)
        return root
