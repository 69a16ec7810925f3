// problem: rotate-array
// verdict: runtime-error
// message: SIGFPE (division by zero)
// line: 7
void rotate(int* nums, int numsSize, int k) {
    for (int i = numsSize; i >= 0; i--)
        nums[0] += numsSize % i;
}
