// input: two_lists
// time: (n + m) log m
// space: m
static int ascending(const void* x, const void* y) {
    int a = *(const int*)x, b = *(const int*)y;
    return (a > b) - (a < b);
}

/* Houses a, heaters b: the smallest radius that warms every house. */
int solve(int* a, int aSize, int* b, int bSize) {
    int* heaters = malloc(bSize * sizeof(int));
    memcpy(heaters, b, bSize * sizeof(int));
    qsort(heaters, bSize, sizeof(int), ascending);
    int radius = 0;
    for (int i = 0; i < aSize; i++) {
        int lo = 0, hi = bSize; /* first heater at or after the house */
        while (lo < hi) {
            int mid = lo + (hi - lo) / 2;
            if (heaters[mid] < a[i])
                lo = mid + 1;
            else
                hi = mid;
        }
        int nearest = INT_MAX;
        if (lo < bSize) nearest = heaters[lo] - a[i];
        if (lo > 0 && a[i] - heaters[lo - 1] < nearest) nearest = a[i] - heaters[lo - 1];
        if (nearest > radius) radius = nearest;
    }
    free(heaters);
    return radius;
}
