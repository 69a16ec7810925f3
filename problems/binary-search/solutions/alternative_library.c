// role: alternative
// verdict: accepted
// time: log n
// space: 1
static int compare(const void* a, const void* b) {
    int x = *(const int*)a, y = *(const int*)b;
    return (x > y) - (x < y);
}

int search(int* nums, int numsSize, int target) {
    int* found = bsearch(&target, nums, numsSize, sizeof(int), compare);
    return found ? (int)(found - nums) : -1;
}
