// input: ints
// time: n
// space: 1
class Solution {
    public int solve(int[] nums) {
        Integer total = 0; // a new object at each step
        for (int num : nums) {
            total += num % 1000;
        }
        return total;
    }
}
