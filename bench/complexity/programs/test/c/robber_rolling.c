// input: ints
// time: n
// space: 1
int solve(int* nums, int numsSize) {
    long long with = 0, without = 0;
    for (int i = 0; i < numsSize; i++) {
        long long skipped = with > without ? with : without;
        with = without + nums[i];
        without = skipped;
    }
    return (with > without ? with : without) % 1000003;
}
