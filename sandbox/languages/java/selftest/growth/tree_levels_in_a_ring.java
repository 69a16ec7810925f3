// input: tree
// time: n
// space: n
class Solution {
    public int solve(TreeNode root) {
        Deque<TreeNode> level = new ArrayDeque<>(); // the only thing that is allocated
        level.add(root);
        int height = 0;
        while (!level.isEmpty()) {
            height++;
            for (int left = level.size(); left > 0; left--) {
                TreeNode node = level.poll();
                if (node.left != null) {
                    level.offer(node.left);
                }
                if (node.right != null) {
                    level.offer(node.right);
                }
            }
        }
        return height;
    }
}
