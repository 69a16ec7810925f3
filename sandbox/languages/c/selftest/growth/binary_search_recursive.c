// input: ascending
// time: log n
// space: log n
static int steps(const int* nums, int lo, int hi, int target) {
    if (lo >= hi) return 0;
    int mid = (lo + hi) / 2;
    int left = nums[mid] > target ? steps(nums, lo, mid, target) : 0;
    int right = nums[mid] < target ? steps(nums, mid + 1, hi, target) : 0;
    return 1 + (left > right ? left : right);
}

int solve(int* nums, int numsSize, int target) {
    return steps(nums, 0, numsSize, target);
}
