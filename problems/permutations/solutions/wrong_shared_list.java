// role: wrong
// verdict: wrong-answer
// time: n*n!
// space: n
class Solution {
    List<List<Integer>> result = new ArrayList<>();

    public List<List<Integer>> permute(int[] nums) {
        fill(nums, new boolean[nums.length], new ArrayList<>());
        return result;
    }

    void fill(int[] nums, boolean[] used, List<Integer> order) {
        if (order.size() == nums.length) {
            result.add(order);
        }
        for (int i = 0; i < nums.length; i++) {
            if (used[i]) continue;
            used[i] = true;
            order.add(nums[i]);
            fill(nums, used, order);
            order.remove(order.size() - 1);
            used[i] = false;
        }
    }
}
