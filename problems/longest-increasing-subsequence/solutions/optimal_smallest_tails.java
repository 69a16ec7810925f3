// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
    public int lengthOfLIS(int[] nums) {
        int[] tails = new int[nums.length];
        int length = 0;
        for (int number : nums) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (tails[middle] < number) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            tails[low] = number;
            if (low == length) {
                length++;
            }
        }
        return length;
    }
}
