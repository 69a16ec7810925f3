// input: tree
// time: n
// space: n
class Solution {
    public int solve(TreeNode root) {
        Deque<TreeNode> stack = new ArrayDeque<>();
        TreeNode node = root;
        int descents = 0;
        long previous = Long.MIN_VALUE;
        while (node != null || !stack.isEmpty()) {
            while (node != null) {
                stack.push(node);
                node = node.left;
            }
            node = stack.pop();
            if (node.val < previous) descents++;
            previous = node.val;
            node = node.right;
        }
        return descents;
    }
}
