// role: wrong
// verdict: wrong-answer
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
            return Integer.MIN_VALUE; // plus something negative, that is a large number
        }
        int left = arm(node.left);
        int right = arm(node.right);
        int down = Math.max(node.val, Math.max(node.val + left, node.val + right));
        best = Math.max(best, Math.max(down, left + node.val + right));
        return down;
    }
}
