// role: optimal
// verdict: accepted
// time: n*2^n
// space: n
class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> result = new ArrayList<>();
        decide(nums, 0, new ArrayDeque<>(), result);
        return result;
    }

    private void decide(int[] nums, int i, Deque<Integer> taken, List<List<Integer>> result) {
        if (i == nums.length) {
            result.add(new ArrayList<>(taken));
            return;
        }
        taken.addLast(nums[i]);
        decide(nums, i + 1, taken, result);
        taken.removeLast();
        decide(nums, i + 1, taken, result);
    }
}
