// input: tree
// time: n
// space: n
class Solution {
    public int solve(TreeNode root) {
        Queue<TreeNode> level = new LinkedList<>();
        level.add(root);
        int height = 0;
        while (!level.isEmpty()) {
            height++;
            for (int left = level.size(); left > 0; left--) {
                TreeNode node = level.remove();
                if (node.left != null) {
                    level.add(node.left);
                }
                if (node.right != null) {
                    level.add(node.right);
                }
            }
        }
        return height;
    }
}
