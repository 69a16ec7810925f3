// input: ints_in_place
// time: n log n
// space: 1
static void sink(int* heap, int size, int at) {
    int value = heap[at];
    while (2 * at + 1 < size) {
        int child = 2 * at + 1;
        if (child + 1 < size && heap[child + 1] > heap[child]) child++;
        if (heap[child] <= value) break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = value;
}

void solve(int* nums, int numsSize) {
    for (int i = numsSize / 2; i-- > 0;) sink(nums, numsSize, i);
    for (int size = numsSize; size-- > 1;) {
        int last = nums[size];
        nums[size] = nums[0];
        nums[0] = last;
        sink(nums, size, 0);
    }
}
