// input: ints_in_place
// time: n log n
// space: n
// The library's qsort is a merge sort as long as its buffer is small.
static int compare(const void* a, const void* b) {
    int x = *(const int*)a, y = *(const int*)b;
    return (x > y) - (x < y);
}

void solve(int* nums, int numsSize) {
    qsort(nums, numsSize, sizeof(int), compare);
}
