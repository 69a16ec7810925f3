// input: ints
// time: n
// space: n
int solve(int* nums, int numsSize) {
    int *odd = NULL, count = 0, room = 0;
    for (int i = 0; i < numsSize; i++) {
        if (nums[i] % 2 == 0) continue;
        if (count == room) odd = realloc(odd, (room = room ? 2 * room : 8) * sizeof(int));
        odd[count++] = nums[i];
    }
    int last = count ? odd[count - 1] : 0;
    free(odd);
    return last;
}
