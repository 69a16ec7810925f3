// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int maxPathSum(TreeNode root) {
        if (root == null) {
            return Integer.MIN_VALUE;
        }
        int through = arm(root.left) + root.val + arm(root.right);
        return Math.max(through, Math.max(maxPathSum(root.left), maxPathSum(root.right)));
    }

    private int arm(TreeNode node) {
        return node == null ? 0 : Math.max(0, node.val + Math.max(arm(node.left), arm(node.right)));
    }
}
