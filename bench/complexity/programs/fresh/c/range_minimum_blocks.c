// input: ints
// time: n^1.5
// space: sqrt n
/* One query for each i: the smallest of nums[i/2..i]. Blocks of sqrt(n) keep their minimum. */
static int query(const int* nums, const int* block, int size, int left, int right) {
    int least = INT_MAX;
    int i = left;
    while (i <= right) {
        if (i % size == 0 && i + size - 1 <= right) {
            if (block[i / size] < least) least = block[i / size];
            i += size;
        } else {
            if (nums[i] < least) least = nums[i];
            i++;
        }
    }
    return least;
}

int solve(int* nums, int numsSize) {
    int size = (int)sqrt(numsSize);
    if (size < 1) size = 1;
    int blocks = (numsSize + size - 1) / size;
    int* block = malloc(blocks * sizeof(int));
    for (int b = 0; b < blocks; b++) block[b] = INT_MAX;
    for (int i = 0; i < numsSize; i++)
        if (nums[i] < block[i / size]) block[i / size] = nums[i];

    long long total = 0;
    for (int i = 0; i < numsSize; i++)
        total += query(nums, block, size, i / 2, i);
    free(block);
    return (int)(total % 1000003);
}
