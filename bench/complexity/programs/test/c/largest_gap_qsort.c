// input: ints
// time: n log n
// space: n
static int compare(const void* a, const void* b) {
    int x = *(const int*)a, y = *(const int*)b;
    return (x > y) - (x < y);
}

int solve(int* nums, int numsSize) {
    qsort(nums, numsSize, sizeof(int), compare);
    int gap = 0;
    for (int i = 1; i < numsSize; i++)
        if (nums[i] - nums[i - 1] > gap) gap = nums[i] - nums[i - 1];
    return gap;
}
