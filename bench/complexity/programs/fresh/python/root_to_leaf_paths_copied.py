# input: tree
# time: n^2
# space: n^2
class Solution:
    def solve(self, root: Optional[TreeNode]) -> int:
        paths = []

        def dfs(node, path):
            if not node:
                return
            path = path + [node.val]
            if not node.left and not node.right:
                paths.append(path)
                return
            dfs(node.left, path)
            dfs(node.right, path)

        dfs(root, [])

        result = 0
        for path in paths:
            number = 0
            for digit in path:
                number = (number * 10 + digit % 10) % 1000000007
            result = (result + number) % 1000000007
        return result
