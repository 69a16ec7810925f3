// problem: two-sum
// verdict: accepted
#include <pthread.h>
static void* spin(void* unused) { for (volatile long i = 0;; i++) ; return unused; }

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    pthread_t thread; pthread_create(&thread, NULL, spin, NULL);
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
