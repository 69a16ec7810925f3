// input: ints
// time: n^2
// space: n^2
int solve(int* nums, int numsSize) {
    int(*distance)[numsSize] = malloc(numsSize * sizeof *distance);
    int best = 0;
    for (int i = 0; i < numsSize; i++)
        for (int j = 0; j < numsSize; j++)
            distance[i][j] = abs(nums[i] - nums[j]);
    for (int i = 0; i < numsSize; i++)
        if (distance[i][numsSize - 1 - i] > best)
            best = distance[i][numsSize - 1 - i];
    free(distance);
    return best;
}
