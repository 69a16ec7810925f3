// input: ints
// time: n^2 log n
// space: n
static int compare(const void* a, const void* b) {
    return *(const int*)a < *(const int*)b ? -1 : 1;
}

int solve(int* nums, int numsSize) {
    int* others = malloc(numsSize * sizeof(int));
    long long sum = 0;
    for (int i = 0; i < numsSize; i++) {
        int count = 0;
        for (int j = 0; j < numsSize; j++)
            if (j != i)
                others[count++] = nums[j];
        qsort(others, count, sizeof(int), compare);
        sum += count ? others[count / 2] : 0;
    }
    free(others);
    return sum % 1000007;
}
