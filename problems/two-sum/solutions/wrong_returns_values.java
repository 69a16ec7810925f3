// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public List<Integer> twoSum(int[] nums, int target) {
        Set<Integer> seen = new HashSet<>();
        for (int num : nums) {
            if (seen.contains(target - num)) return List.of(target - num, num);
            seen.add(num);
        }
        return List.of();
    }
}
