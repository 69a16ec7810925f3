// input: ascending
// time: sqrt n
// space: 1
int solve(int* nums, int numsSize, int target) {
    int step = (int)sqrt(numsSize), at = 0;
    while (at + step < numsSize && nums[at + step] <= target) at += step;
    while (at < numsSize && nums[at] < target) at++;
    return at;
}
