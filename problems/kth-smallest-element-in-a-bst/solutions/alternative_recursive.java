// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    private int left;
    private int answer;

    public int kthSmallest(TreeNode root, int k) {
        left = k;
        visit(root);
        return answer;
    }

    private void visit(TreeNode node) {
        if (node == null || left == 0) {
            return;
        }
        visit(node.left);
        if (left > 0 && --left == 0) {
            answer = node.val;
        }
        visit(node.right);
    }
}
