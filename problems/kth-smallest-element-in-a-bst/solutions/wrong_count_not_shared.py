# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def kthSmallest(self, root: Optional[TreeNode], k: int) -> int:
        def find(node, k):
            if node is None:
                return None
            found = find(node.left, k)
            if found is not None:
                return found
            if k == 1:
                return node.val
            return find(node.right, k - 1)  # what was counted on the left is forgotten

        found = find(root, k)
        return root.val if found is None else found
