// problem: two-sum
// verdict: compile-error
// message: helper is declared and used, but not defined
// line: 8
int helper(int number);

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = helper(target);
    return nums;
}
