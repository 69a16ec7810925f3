// problem: two-sum
// verdict: wrong-answer
// message: *returnSize was not set
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* pair = malloc(2 * sizeof(int));
    for (pair[0] = 0; pair[0] < numsSize; pair[0]++)
        for (pair[1] = pair[0] + 1; pair[1] < numsSize; pair[1]++)
            if (nums[pair[0]] + nums[pair[1]] == target)
                return pair;
    return NULL;
}
