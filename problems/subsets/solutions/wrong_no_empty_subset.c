// role: wrong
// verdict: wrong-answer
// time: n*2^n
// space: 1
int** subsets(int* nums, int numsSize, int* returnSize, int** returnColumnSizes) {
    int count = 1 << numsSize;
    int** found = malloc(count * sizeof(int*));
    int* sizes = calloc(count, sizeof(int));
    *returnSize = 0;
    for (int mask = 1; mask < count; mask++) {
        int at = (*returnSize)++;
        found[at] = malloc(numsSize * sizeof(int));
        for (int k = 0; k < numsSize; k++)
            if (mask & (1 << k))
                found[at][sizes[at]++] = nums[k];
    }
    *returnColumnSizes = sizes;
    return found;
}
