// role: alternative
// verdict: accepted
// time: log n
// space: 1
class Solution {
    public int search(int[] nums, int target) {
        int position = Arrays.binarySearch(nums, target);
        return position >= 0 ? position : -1;
    }
}
