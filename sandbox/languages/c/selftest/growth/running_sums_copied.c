// input: ints_to_list
// time: n
// space: n
int* solve(int* nums, int numsSize, int* returnSize) {
    int sums[numsSize + 1];
    sums[0] = 0;
    for (int i = 0; i < numsSize; i++) sums[i + 1] = (sums[i] + nums[i]) % 1000003;
    int* answer = malloc(numsSize * sizeof(int));
    for (int i = 0; i < numsSize; i++) answer[i] = sums[i + 1];
    *returnSize = numsSize;
    return answer;
}
