// role: wrong
// verdict: runtime-error
// time: n
// space: n
class Solution {
    public void rotate(int[] nums, int k) {
        int[] tail = Arrays.copyOfRange(nums, nums.length - k, nums.length);
        System.arraycopy(nums, 0, nums, k, nums.length - k);
        System.arraycopy(tail, 0, nums, 0, k);
    }
}
