// input: ints
// time: n^2 log n
// space: n
class Solution {
    public int solve(int[] nums) {
        Integer[] boxed = new Integer[nums.length];
        Arrays.setAll(boxed, i -> nums[i]);
        int total = 0;
        for (int i = 0; i < boxed.length; i++) {
            Integer[] sorted = boxed.clone();
            Arrays.sort(sorted);
            total += sorted[i] % 3;
        }
        return total;
    }
}
