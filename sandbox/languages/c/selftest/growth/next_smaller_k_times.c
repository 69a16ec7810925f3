// input: ints_k
// time: n*k
// space: 1
int solve(int* nums, int numsSize, int k) {
    int smallest = INT_MIN;
    while (k-- > 0) {
        int next = INT_MAX;
        for (int i = 0; i < numsSize; i++)
            if (nums[i] > smallest && nums[i] < next)
                next = nums[i];
        smallest = next;
    }
    return smallest;
}
