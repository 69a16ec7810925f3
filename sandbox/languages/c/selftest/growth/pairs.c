// input: ints
// time: n^2
// space: 1
int solve(int* nums, int numsSize) {
    int closest = INT_MAX;
    for (int i = 0; i < numsSize; i++) {
        for (int j = i + 1; j < numsSize; j++) {
            int distance = abs(nums[i] - nums[j]);
            if (distance < closest) closest = distance;
        }
    }
    return closest;
}
