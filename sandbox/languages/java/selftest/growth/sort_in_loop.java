// input: ints
// time: n^2 log n
// space: n
class Solution {
    public int solve(int[] nums) {
        int total = 0;
        for (int i = 0; i < nums.length; i++) {
            Integer[] sorted = Arrays.stream(nums).boxed().toArray(Integer[]::new);
            Arrays.sort(sorted);
            total += sorted[i] % 3;
        }
        return total;
    }
}
