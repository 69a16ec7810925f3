// role: optimal
// verdict: accepted
// time: n log n
// space: n
static int by_start(const void* a, const void* b) {
    const int* x = *(int* const*)a;
    const int* y = *(int* const*)b;
    return (x[0] > y[0]) - (x[0] < y[0]);
}

/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
int** merge(int** intervals, int intervalsSize, int* intervalsColSize, int* returnSize, int** returnColumnSizes) {
    qsort(intervals, intervalsSize, sizeof(int*), by_start);
    int** merged = malloc(intervalsSize * sizeof(int*));
    int count = 0;
    for (int i = 0; i < intervalsSize; i++) {
        int start = intervals[i][0], end = intervals[i][1];
        if (count > 0 && start <= merged[count - 1][1]) {
            if (end > merged[count - 1][1]) merged[count - 1][1] = end;
            continue;
        }
        merged[count] = malloc(2 * sizeof(int));
        merged[count][0] = start;
        merged[count][1] = end;
        count++;
    }
    *returnSize = count;
    *returnColumnSizes = malloc(count * sizeof(int));
    for (int i = 0; i < count; i++) (*returnColumnSizes)[i] = 2;
    return merged;
}
