// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public List<List<Integer>> levelOrder(TreeNode root) {
        List<List<Integer>> levels = new ArrayList<>();
        int height = height(root);
        for (int depth = 0; depth < height; depth++) {
            List<Integer> level = new ArrayList<>();
            collect(root, depth, level);
            levels.add(level);
        }
        return levels;
    }

    private int height(TreeNode node) {
        return node == null ? 0 : 1 + Math.max(height(node.left), height(node.right));
    }

    private void collect(TreeNode node, int depth, List<Integer> level) {
        if (node == null) {
            return;
        }
        if (depth == 0) {
            level.add(node.val);
            return;
        }
        collect(node.left, depth - 1, level);
        collect(node.right, depth - 1, level);
    }
}
