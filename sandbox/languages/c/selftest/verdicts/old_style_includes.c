// problem: two-sum
// verdict: accepted
#include <stdio.h>
#include <stdlib.h>
#include "uthash.h"

/* Pasted with its own main, as from an editor. */
typedef struct Pair {
    int number, place;
    UT_hash_handle hh;
} Pair;

int *twoSum(const int nums[], int numsSize, long target, int *returnSize)
{
    Pair *table = NULL, *found;
    for (int i = 0; i < numsSize; i++) {
        int rest = target - nums[i];
        HASH_FIND_INT(table, &rest, found);
        if (found) {
            int *answer = calloc(2, sizeof *answer);
            answer[0] = found->place, answer[1] = i;
            *returnSize = 2;
            return answer;
        }
        found = malloc(sizeof *found);
        found->number = nums[i], found->place = i;
        HASH_ADD_INT(table, number, found);
    }
    return *returnSize = 0, NULL;
}

int main(void)
{
    int nums[] = {2, 7, 11, 15}, size, *answer = twoSum(nums, 4, 9, &size);
    printf("%d %d\n", answer[0], answer[1]);
    return 0;
}
