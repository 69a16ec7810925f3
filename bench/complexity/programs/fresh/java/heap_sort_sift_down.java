// input: ints_in_place
// time: n log n
// space: 1
class Solution {
    public void solve(int[] nums) {
        int n = nums.length;
        for (int i = n / 2 - 1; i >= 0; i--) {
            siftDown(nums, i, n);
        }
        for (int end = n - 1; end > 0; end--) {
            swap(nums, 0, end);
            siftDown(nums, 0, end);
        }
    }

    private void siftDown(int[] nums, int root, int size) {
        while (true) {
            int largest = root;
            int l = 2 * root + 1;
            int r = 2 * root + 2;
            if (l < size && nums[l] > nums[largest]) largest = l;
            if (r < size && nums[r] > nums[largest]) largest = r;
            if (largest == root) return;
            swap(nums, root, largest);
            root = largest;
        }
    }

    private void swap(int[] nums, int i, int j) {
        int tmp = nums[i];
        nums[i] = nums[j];
        nums[j] = tmp;
    }
}
