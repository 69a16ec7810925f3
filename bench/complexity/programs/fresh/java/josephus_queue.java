// input: ints_k
// time: n*k
// space: n
class Solution {
    public int solve(int[] nums, int k) {
        Queue<Integer> circle = new LinkedList<>();
        for (int person : nums) {
            circle.add(person);
        }
        while (circle.size() > 1) {
            // k - 1 people go to the end of the line, the next one is out
            for (int i = 1; i < k; i++) {
                circle.add(circle.remove());
            }
            circle.remove();
        }
        return circle.remove();
    }
}
