// role: alternative
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public List<List<Integer>> threeSum(int[] nums) {
        Arrays.sort(nums);
        List<List<Integer>> triplets = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            if (i > 0 && nums[i] == nums[i - 1]) {
                continue;
            }
            Set<Integer> seen = new HashSet<>();
            for (int j = i + 1; j < nums.length; j++) {
                int rest = -nums[i] - nums[j];
                if (seen.contains(rest)) {
                    triplets.add(List.of(nums[i], rest, nums[j]));
                    while (j + 1 < nums.length && nums[j + 1] == nums[j]) {
                        j++;
                    }
                }
                seen.add(nums[j]);
            }
        }
        return triplets;
    }
}
