// input: ints_in_place
// time: n log n
// space: 1
void sift_down(int* heap, int size, int i) {
    int value = heap[i];
    while (2 * i + 1 < size) {
        int child = 2 * i + 1;
        if (child + 1 < size && heap[child + 1] > heap[child]) child++;
        if (heap[child] <= value) break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = value;
}

void solve(int* nums, int numsSize) {
    for (int i = numsSize / 2 - 1; i >= 0; i--) sift_down(nums, numsSize, i);
    for (int last = numsSize - 1; last > 0; last--) {
        int top = nums[0];
        nums[0] = nums[last];
        nums[last] = top;
        sift_down(nums, last, 0);
    }
}
