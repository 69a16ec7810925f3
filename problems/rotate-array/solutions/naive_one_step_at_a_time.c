// role: naive
// verdict: accepted
// time: n^2
// space: 1
void rotate(int* nums, int numsSize, int k) {
    for (k %= numsSize; k > 0; k--) {
        int last = nums[numsSize - 1];
        for (int i = numsSize - 1; i > 0; i--) nums[i] = nums[i - 1];
        nums[0] = last;
    }
}
