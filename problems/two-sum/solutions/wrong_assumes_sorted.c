// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int l = 0, r = numsSize - 1;
    int* pair = malloc(2 * sizeof(int));
    *returnSize = 2;
    while (l < r && nums[l] + nums[r] != target) {
        if (nums[l] + nums[r] < target)
            l++;
        else
            r--;
    }
    pair[0] = l;
    pair[1] = r;
    return pair;
}
