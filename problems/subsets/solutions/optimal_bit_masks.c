// role: optimal
// verdict: accepted
// time: n*2^n
// space: 1
/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
int** subsets(int* nums, int numsSize, int* returnSize, int** returnColumnSizes) {
    *returnSize = 1 << numsSize;
    int** found = malloc(*returnSize * sizeof(int*));
    *returnColumnSizes = calloc(*returnSize, sizeof(int));
    for (int mask = 0; mask < *returnSize; mask++) {
        int* size = &(*returnColumnSizes)[mask];
        found[mask] = malloc(numsSize * sizeof(int));
        for (int i = 0; i < numsSize; i++)
            if (mask >> i & 1)
                found[mask][(*size)++] = nums[i];
    }
    return found;
}
