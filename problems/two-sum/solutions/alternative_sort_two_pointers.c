// role: alternative
// verdict: accepted
// time: n log n
// space: n
typedef struct {
    int value, index;
} Item;

int compare(const void* a, const void* b) {
    int x = ((const Item*)a)->value, y = ((const Item*)b)->value;
    return x < y ? -1 : x > y;
}

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    Item* items = malloc(numsSize * sizeof(Item));
    for (int i = 0; i < numsSize; i++) items[i] = (Item){nums[i], i};
    qsort(items, numsSize, sizeof(Item), compare);
    int left = 0, right = numsSize - 1;
    int* pair = NULL;
    *returnSize = 0;
    while (left < right) {
        long long sum = (long long)items[left].value + items[right].value;
        if (sum == target) {
            pair = malloc(2 * sizeof(int));
            pair[0] = items[left].index;
            pair[1] = items[right].index;
            *returnSize = 2;
            break;
        }
        if (sum < target)
            left++;
        else
            right--;
    }
    free(items);
    return pair;
}
