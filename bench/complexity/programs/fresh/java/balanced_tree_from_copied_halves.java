// input: ascending
// time: n log n
// space: n
class Solution {
    public int solve(int[] nums, int target) {
        TreeNode root = build(nums);
        // walk down as in any search tree, counting the steps
        int steps = 0;
        TreeNode node = root;
        while (node != null && node.val != target) {
            node = node.val < target ? node.right : node.left;
            steps++;
        }
        return steps;
    }

    private TreeNode build(int[] nums) {
        if (nums.length == 0) return null;
        int mid = nums.length / 2;
        TreeNode node = new TreeNode(nums[mid]);
        int[] smaller = new int[mid];
        for (int i = 0; i < mid; i++) {
            smaller[i] = nums[i];
        }
        int[] larger = new int[nums.length - mid - 1];
        for (int i = mid + 1; i < nums.length; i++) {
            larger[i - mid - 1] = nums[i];
        }
        node.left = build(smaller);
        node.right = build(larger);
        return node;
    }
}
