# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        answer = None
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
            k -= 1
            if k == 0:
                answer = node.val  # the walk goes on, so that no link remains
            node = node.right
        return answer
