// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    private int deepest = 0;
    private int depth = 0;

    public int maxDepth(TreeNode root) {
        visit(root);
        return deepest;
    }

    private void visit(TreeNode node) {
        if (node == null) {
            return;
        }
        depth++; // and never taken back on the way up
        deepest = Math.max(deepest, depth);
        visit(node.left);
        visit(node.right);
    }
}
