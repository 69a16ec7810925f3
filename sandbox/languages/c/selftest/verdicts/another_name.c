// problem: two-sum
// verdict: compile-error
// message: there is no function twoSum; expected: int* twoSum(int* nums, int numsSize, int target, int* returnSize)
int* two_sum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = 0;
    return NULL;
}
