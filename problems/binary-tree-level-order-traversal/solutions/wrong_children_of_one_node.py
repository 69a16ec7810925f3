# role: wrong
# verdict: wrong-answer
# time: n
# space: n
from collections import deque


class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        if not root:
            return []
        levels = [[root.val]]
        queue = deque([root])
        while queue:
            node = queue.popleft()
            level = []
            for child in (node.left, node.right):
                if child:
                    level.append(child.val)
                    queue.append(child)
            if level:
                levels.append(level)
        return levels
