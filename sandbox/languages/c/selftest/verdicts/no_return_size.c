// problem: two-sum
// verdict: compile-error
// message: too many arguments to function 'twoSum'; expected: int* twoSum(int* nums, int numsSize, int target, int* returnSize)
// line: 5
int* twoSum(int* nums, int numsSize, int target) {
    return NULL;
}
