// input: ints_in_place
// time: n
// space: 1
void solve(int* nums, int numsSize) {
    for (int i = 0, j = numsSize - 1; i < j; i++, j--) {
        int kept = nums[i];
        nums[i] = nums[j];
        nums[j] = kept;
    }
}
