// input: ints
// time: n^2
// space: n
int solve(int* nums, int numsSize) {
    int* lis = (int*)malloc(numsSize * sizeof(int));
    int best = 0;
    for (int i = 0; i < numsSize; i++) {
        lis[i] = 1;
        for (int j = 0; j < i; j++) {
            if (nums[j] < nums[i] && lis[j] + 1 > lis[i])
                lis[i] = lis[j] + 1;
        }
        if (lis[i] > best)
            best = lis[i];
    }
    free(lis);
    return best;
}
