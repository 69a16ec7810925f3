// problem: two-sum
// verdict: compile-error
// message: passing argument 1 of 'twoSum' from incompatible pointer type
// line: 5
int* twoSum(char** nums, int numsSize, int target, int* returnSize) {
    *returnSize = 0;
    return NULL;
}
