// input: ints
// time: n
// space: n
class Solution {
    public int solve(int[] nums) {
        List<Integer> even = Arrays.stream(nums).boxed().filter(num -> num % 2 == 0).toList();
        return even.size();
    }
}
