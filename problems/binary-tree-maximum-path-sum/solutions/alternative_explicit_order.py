# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        nodes = [root]  # parents before children
        for node in nodes:
            nodes += [child for child in (node.left, node.right) if child]
        arms = {None: 0}
        best = root.val
        for node in reversed(nodes):
            left, right = arms[node.left], arms[node.right]
            best = max(best, left + node.val + right)
            arms[node] = max(0, node.val + max(left, right))
        return best
