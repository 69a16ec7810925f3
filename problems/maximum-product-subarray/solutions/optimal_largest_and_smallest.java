// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
    public int maxProduct(int[] nums) {
        int best = nums[0];
        int largest = 1;
        int smallest = 1;
        for (int x : nums) {
            int up = x * largest;
            int down = x * smallest;
            largest = Math.max(x, Math.max(up, down));
            smallest = Math.min(x, Math.min(up, down));
            best = Math.max(best, largest);
        }
        return best;
    }
}
