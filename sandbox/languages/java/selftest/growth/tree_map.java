// input: ints
// time: n log n
// space: n
class Solution {
    public int solve(int[] nums) {
        TreeMap<Integer, Integer> positions = new TreeMap<>();
        for (int i = 0; i < nums.length; i++) {
            positions.put(nums[i], i);
        }
        return positions.firstEntry().getValue();
    }
}
