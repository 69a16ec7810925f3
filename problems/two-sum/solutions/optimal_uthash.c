// role: optimal
// verdict: accepted
// time: n
// space: n
struct entry {
    int value;
    int index;
    UT_hash_handle hh;
};

/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct entry* seen = NULL;
    int* pair = malloc(2 * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        int rest = target - nums[i];
        struct entry* found;
        HASH_FIND_INT(seen, &rest, found);
        if (found) {
            pair[0] = found->index;
            pair[1] = i;
            *returnSize = 2;
            break;
        }
        HASH_FIND_INT(seen, &nums[i], found);
        if (!found) {
            found = malloc(sizeof(*found));
            found->value = nums[i];
            found->index = i;
            HASH_ADD_INT(seen, value, found);
        }
    }
    return pair;
}
