// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
class Solution {
    public int search(int[] nums, int target) {
        return Arrays.binarySearch(nums, target);
    }
}
