// role: naive
// verdict: accepted
// time: n^2
// space: 1
long long zeroFilledSubarray(int* nums, int numsSize) {
    long long total = 0;
    for (int i = 0; i < numsSize; i++)
        for (int j = i; j < numsSize && nums[j] == 0; j++)
            total++;
    return total;
}
