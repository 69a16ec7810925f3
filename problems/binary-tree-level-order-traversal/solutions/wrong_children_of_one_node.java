// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public List<List<Integer>> levelOrder(TreeNode root) {
        List<List<Integer>> levels = new ArrayList<>();
        if (root == null) return levels;
        levels.add(List.of(root.val));
        Deque<TreeNode> queue = new ArrayDeque<>(List.of(root));
        while (!queue.isEmpty()) {
            TreeNode node = queue.poll();
            // the children of one node are taken for a whole level
            List<Integer> level = new ArrayList<>();
            for (TreeNode child : new TreeNode[] {node.left, node.right}) {
                if (child != null) {
                    level.add(child.val);
                    queue.add(child);
                }
            }
            if (!level.isEmpty()) levels.add(level);
        }
        return levels;
    }
}
