// role: naive
// verdict: accepted
// time: n
// space: n
static int rotated[1000000];

void rotate(int* nums, int numsSize, int k) {
    for (int i = 0; i < numsSize; i++) rotated[(i + k) % numsSize] = nums[i];
    for (int i = 0; i < numsSize; i++) nums[i] = rotated[i];
}
