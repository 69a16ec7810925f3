# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        stack = []
        node = root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            if k == 0:  # counts from 0
                break
            k -= 1
            last = node
            node = node.right
        return node.val if node else last.val
