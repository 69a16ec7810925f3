// input: descending
// time: n^2
// space: 1
// How many values have no greater one behind them?
int solve(int* nums, int numsSize) {
    int without = 0;
    for (int i = 0; i < numsSize; i++) {
        int next = -1;
        for (int j = i + 1; j < numsSize; j++) {
            if (nums[j] > nums[i]) {
                next = nums[j];
                break;
            }
        }
        if (next == -1) without++;
    }
    return without;
}
