// role: naive
// verdict: accepted
// time: n*k
// space: 1
class Solution {
    public int findKthLargest(int[] nums, int k) {
        for (int place = 0; place < k; place++) {
            int largest = place;
            for (int i = place + 1; i < nums.length; i++) {
                if (nums[i] > nums[largest]) {
                    largest = i;
                }
            }
            int value = nums[largest];
            nums[largest] = nums[place];
            nums[place] = value;
        }
        return nums[k - 1];
    }
}
