// input: ints
// time: n^3
// space: 1
int solve(int* nums, int numsSize) {
    int found = 0;
    for (int i = 0; i < numsSize; i++)
        for (int j = i + 1; j < numsSize; j++)
            for (int k = j + 1; k < numsSize; k++)
                if ((nums[i] ^ nums[j] ^ nums[k]) == 7)
                    found++;
    return found;
}
