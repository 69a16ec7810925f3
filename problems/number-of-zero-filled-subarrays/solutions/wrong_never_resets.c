// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
long long zeroFilledSubarray(int* nums, int numsSize) {
    long long total = 0, run = 0;
    for (int i = 0; i < numsSize; i++)
        if (nums[i] == 0)
            total += ++run;
    return total;
}
