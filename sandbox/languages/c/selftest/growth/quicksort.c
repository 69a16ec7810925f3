// input: ints_in_place
// time: n log n
// space: log n
static void order(int* nums, int lo, int hi) {
    while (lo < hi) {
        int pivot = nums[lo + (hi - lo) / 2], i = lo, j = hi;
        while (i <= j) {
            while (nums[i] < pivot) i++;
            while (nums[j] > pivot) j--;
            if (i <= j) {
                int kept = nums[i];
                nums[i++] = nums[j];
                nums[j--] = kept;
            }
        }
        // The shorter part by a call, the longer one by the loop: no more than log n calls at a time.
        if (j - lo < hi - i) {
            order(nums, lo, j);
            lo = i;
        } else {
            order(nums, i, hi);
            hi = j;
        }
    }
}

void solve(int* nums, int numsSize) {
    order(nums, 0, numsSize - 1);
}
