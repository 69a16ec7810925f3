// input: ints_k
// time: n*k
// space: 1
/* k rounds: each finds the largest value that is below the one before. */
int solve(int* nums, int numsSize, int k) {
    long long limit = LLONG_MAX;
    int found = 0;
    for (int round = 0; round < k; round++) {
        int best = INT_MIN;
        for (int i = 0; i < numsSize; i++) {
            if (nums[i] < limit && nums[i] > best) best = nums[i];
        }
        limit = best;
        found = best;
    }
    return found;
}
