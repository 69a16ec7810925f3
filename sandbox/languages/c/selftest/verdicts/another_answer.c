// problem: two-sum
// verdict: compile-error
// message: expected: int* twoSum(
// line: 5
double twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = 0;
    return 0.5;
}
