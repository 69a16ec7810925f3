# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def maxDepth(self, root: Optional[TreeNode]) -> int:
        deepest = 0
        stack = [(root, 1)]
        while stack:
            node, depth = stack.pop()
            if node:
                deepest = max(deepest, depth)
                stack.append((node.right, depth + 1))
                stack.append((node.left, depth + 1))
        return deepest
