// role: optimal
// verdict: accepted
// time: n
// space: 1
long long zeroFilledSubarray(int* nums, int numsSize) {
    long long total = 0, run = 0;
    for (int i = 0; i < numsSize; i++) {
        run = nums[i] == 0 ? run + 1 : 0;
        total += run;
    }
    return total;
}
