// input: ints
// time: n
// space: n
int solve(int* nums, int numsSize) {
    unsigned slots = 16;
    while (slots < 2u * numsSize) slots *= 2;
    int* table = malloc(slots * sizeof(int));
    bool* used = calloc(slots, sizeof(bool));
    int count = 0;
    for (int i = 0; i < numsSize; i++) {
        unsigned at = nums[i] * 2654435761u & (slots - 1);
        while (used[at] && table[at] != nums[i]) at = (at + 1) & (slots - 1);
        count += !used[at];
        used[at] = true;
        table[at] = nums[i];
    }
    free(table);
    free(used);
    return count;
}
