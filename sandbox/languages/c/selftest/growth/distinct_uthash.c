// input: ints
// time: n
// space: n
struct seen {
    int number;
    UT_hash_handle hh;
};

int solve(int* nums, int numsSize) {
    struct seen *all = NULL, *one, *next;
    for (int i = 0; i < numsSize; i++) {
        HASH_FIND_INT(all, &nums[i], one);
        if (one) continue;
        one = malloc(sizeof *one);
        one->number = nums[i];
        HASH_ADD_INT(all, number, one);
    }
    int count = HASH_COUNT(all);
    HASH_ITER(hh, all, one, next) {
        HASH_DEL(all, one);
        free(one);
    }
    return count;
}
