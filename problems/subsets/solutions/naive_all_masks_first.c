// role: naive
// verdict: accepted
// time: n*2^n
// space: 2^n
int** subsets(int* nums, int numsSize, int* returnSize, int** returnColumnSizes) {
    int count = 1 << numsSize;
    int* masks = malloc(count * sizeof(int));
    for (int i = 0; i < count; i++) masks[i] = count - 1 - i;
    int** found = malloc(count * sizeof(int*));
    int* sizes = calloc(count, sizeof(int));
    for (int i = 0; i < count; i++) {
        found[i] = malloc(numsSize * sizeof(int));
        for (int k = 0; k < numsSize; k++)
            if (masks[i] & (1 << k))
                found[i][sizes[i]++] = nums[k];
    }
    free(masks);
    *returnSize = count;
    *returnColumnSizes = sizes;
    return found;
}
