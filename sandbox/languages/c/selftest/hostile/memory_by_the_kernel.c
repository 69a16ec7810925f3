// problem: two-sum
// verdict: memory-limit
#include <sys/mman.h>

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    for (;;) memset(mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), 'x', 1 << 20);
    for (int i = 0; i < numsSize; i++) {
        for (int j = i + 1; j < numsSize; j++) {
            if (nums[i] + nums[j] == target) {
                int* pair = malloc(2 * sizeof(int));
                pair[0] = i;
                pair[1] = j;
                *returnSize = 2;
                return pair;
            }
        }
    }
    *returnSize = 0;
    return NULL;
}
