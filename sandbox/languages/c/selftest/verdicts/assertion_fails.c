// problem: two-sum
// verdict: runtime-error
// message: Assertion `numsSize > 2' failed
// line: 6
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    assert(numsSize > 2);
    for (int i = 0; i < numsSize; i++) {
        for (int j = i + 1; j < numsSize; j++) {
            if (nums[i] + nums[j] == target) {
                int* pair = malloc(2 * sizeof(int));
                pair[0] = i;
                pair[1] = j;
                *returnSize = 2;
                return pair;
            }
        }
    }
    return NULL;
}
