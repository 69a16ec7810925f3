// input: ints_in_place
// time: n^2
// space: 1
#include <stdbool.h>

void swap(int* x, int* y) {
    int kept = *x;
    *x = *y;
    *y = kept;
}

void solve(int* nums, int numsSize) {
    bool swapped = true;
    for (int done = 0; swapped; done++) {
        swapped = false;
        for (int i = 0; i + 1 < numsSize - done; i++) {
            if (nums[i] > nums[i + 1]) {
                swap(&nums[i], &nums[i + 1]);
                swapped = true;
            }
        }
    }
}
