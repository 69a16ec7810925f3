// input: ints
// time: n log n
// space: n
static void order(int* a, int* spare, int lo, int hi) {
    if (hi - lo < 2) return;
    int mid = (lo + hi) / 2, i = lo, j = mid, k = lo;
    order(a, spare, lo, mid);
    order(a, spare, mid, hi);
    while (i < mid || j < hi) {
        if (j == hi || (i < mid && a[i] <= a[j]))
            spare[k++] = a[i++];
        else
            spare[k++] = a[j++];
    }
    memcpy(a + lo, spare + lo, (hi - lo) * sizeof(int));
}

int solve(int* nums, int numsSize) {
    int* spare = malloc(numsSize * sizeof(int));
    order(nums, spare, 0, numsSize);
    free(spare);
    return nums[0];
}
