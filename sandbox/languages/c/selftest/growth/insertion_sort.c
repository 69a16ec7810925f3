// input: descending
// time: n^2
// space: 1
int solve(int* nums, int numsSize) {
    for (int i = 1; i < numsSize; i++) {
        int value = nums[i], j = i;
        for (; j > 0 && nums[j - 1] > value; j--) nums[j] = nums[j - 1];
        nums[j] = value;
    }
    return nums[0];
}
