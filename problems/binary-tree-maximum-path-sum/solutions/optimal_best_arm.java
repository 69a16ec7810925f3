// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    private int best = Integer.MIN_VALUE;

    public int maxPathSum(TreeNode root) {
        arm(root);
        return best;
    }

    private int arm(TreeNode node) {
        if (node == null) {
            return 0;
        }
        int left = Math.max(0, arm(node.left));
        int right = Math.max(0, arm(node.right));
        best = Math.max(best, left + node.val + right);
        return node.val + Math.max(left, right);
    }
}
