// input: ints_to_list
// time: n
// space: 1
int* solve(int* nums, int numsSize, int* returnSize) {
    int* sums = malloc(numsSize * sizeof(int));
    int sum = 0;
    for (int i = 0; i < numsSize; i++) sums[i] = sum = (sum + nums[i]) % 1000003;
    *returnSize = numsSize;
    return sums;
}
