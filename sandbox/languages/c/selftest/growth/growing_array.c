// input: ints_to_list
// time: n
// space: 1
int* solve(int* nums, int numsSize, int* returnSize) {
    int *kept = NULL, room = 0, count = 0;
    for (int i = 0; i < numsSize; i++) {
        if (count == room) {
            room = room ? 2 * room : 4;
            kept = realloc(kept, room * sizeof(int));
        }
        kept[count++] = nums[i] / 2;
    }
    *returnSize = count;
    return kept;
}
