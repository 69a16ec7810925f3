// problem: two-sum
// verdict: accepted
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    static int pair[2];
    *returnSize = 2;
    for (pair[0] = 0; pair[0] < numsSize; pair[0]++)
        for (pair[1] = pair[0] + 1; pair[1] < numsSize; pair[1]++)
            if (nums[pair[0]] + nums[pair[1]] == target)
                return pair;
    *returnSize = 0;
    return pair;
}
