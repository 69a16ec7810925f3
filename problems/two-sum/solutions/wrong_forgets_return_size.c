// role: wrong
// verdict: wrong-answer
// time: n^2
// space: 1
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* pair = malloc(2 * sizeof(int));
    for (int i = 0; i < numsSize; i++) {
        for (int j = i + 1; j < numsSize; j++) {
            if (nums[i] + nums[j] == target) {
                pair[0] = i;
                pair[1] = j;
                return pair;  // but nobody is told how long it is
            }
        }
    }
    return pair;
}
