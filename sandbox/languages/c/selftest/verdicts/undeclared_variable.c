// problem: two-sum
// verdict: compile-error
// message: 'count' undeclared
// line: 6
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = count;
    return NULL;
}
