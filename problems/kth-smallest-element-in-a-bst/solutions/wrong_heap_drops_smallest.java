// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class Solution {
    public int kthSmallest(TreeNode root, int k) {
        // the k smallest should stay, so the largest should be dropped, not the smallest
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        Deque<TreeNode> stack = new ArrayDeque<>();
        stack.push(root);
        while (!stack.isEmpty()) {
            TreeNode node = stack.pop();
            heap.add(node.val);
            if (heap.size() > k) heap.poll();
            if (node.left != null) stack.push(node.left);
            if (node.right != null) stack.push(node.right);
        }
        return heap.peek();
    }
}
