// problem: two-sum
// verdict: compile-error
// message: expected ';' before 'return'
// line: 6
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = 0
    return NULL;
}
