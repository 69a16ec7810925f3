// input: ints_to_list
// time: n
// space: 1
class Solution {
    public List<Integer> solve(int[] nums) {
        List<Integer> even = new ArrayList<>();
        for (int num : nums) {
            if (num % 2 == 0) {
                even.add(num);
            }
        }
        return even;
    }
}
