// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int maxSubArray(int[] nums) {
        int best = Integer.MIN_VALUE;
        int ending = Integer.MIN_VALUE;
        for (int num : nums) {
            ending = Math.max(num, ending + num); // overflows at a negative first value
            best = Math.max(best, ending);
        }
        return best;
    }
}
