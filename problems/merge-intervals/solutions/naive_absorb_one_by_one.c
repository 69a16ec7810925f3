// role: naive
// verdict: accepted
// time: n^2
// space: n
int** merge(int** intervals, int intervalsSize, int* intervalsColSize, int* returnSize, int** returnColumnSizes) {
    int** merged = malloc(intervalsSize * sizeof(int*));
    int count = 0;
    for (int i = 0; i < intervalsSize; i++) {
        int start = intervals[i][0], end = intervals[i][1], kept = 0;
        for (int j = 0; j < count; j++) {
            if (merged[j][1] < start || end < merged[j][0]) {
                merged[kept++] = merged[j];
                continue;
            }
            if (merged[j][0] < start) start = merged[j][0];
            if (merged[j][1] > end) end = merged[j][1];
            free(merged[j]);
        }
        merged[kept] = malloc(2 * sizeof(int));
        merged[kept][0] = start;
        merged[kept][1] = end;
        count = kept + 1;
    }
    *returnSize = count;
    *returnColumnSizes = malloc(count * sizeof(int));
    for (int i = 0; i < count; i++) (*returnColumnSizes)[i] = 2;
    return merged;
}
