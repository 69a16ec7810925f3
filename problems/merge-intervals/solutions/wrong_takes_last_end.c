// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
static int by_start(const void* a, const void* b) {
    return (*(int**)a)[0] - (*(int**)b)[0];
}

int** merge(int** intervals, int intervalsSize, int* intervalsColSize, int* returnSize, int** returnColumnSizes) {
    qsort(intervals, intervalsSize, sizeof(int*), by_start);
    int count = 0;
    for (int i = 0; i < intervalsSize; i++) {
        if (count > 0 && intervals[i][0] <= intervals[count - 1][1])
            intervals[count - 1][1] = intervals[i][1];  // which may lie inside of what is there
        else
            intervals[count++] = intervals[i];
    }
    *returnSize = count;
    *returnColumnSizes = intervalsColSize;
    return intervals;
}
