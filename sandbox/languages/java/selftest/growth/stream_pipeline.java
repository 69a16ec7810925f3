// input: ints
// time: n
// space: 1
class Solution {
    public int solve(int[] nums) {
        return Arrays.stream(nums).filter(num -> num % 2 == 0).map(num -> num % 1000).sum();
    }
}
