// input: ints
// time: n^2
// space: n
class Solution {
    public int solve(int[] nums) {
        List<Integer> list = new LinkedList<>();
        for (int num : nums) {
            list.add(num);
        }
        int total = 0;
        for (int i = 0; i < list.size(); i++) {
            total ^= list.get(i); // walks there each time
        }
        return total;
    }
}
