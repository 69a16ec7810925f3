// problem: rotate-array
// verdict: accepted
#define SIZE 100
#define size numsSize
#define value(i) nums[(i)]
#define swap(a, b) do { int kept = (a); (a) = (b); (b) = kept; } while (0)
#define given nums
#define answer k

void rotate(int* nums, int numsSize, int k) {
    answer %= size;
    for (int i = 0, j = size - 1; i < j; i++, j--) swap(value(i), value(j));
    for (int i = 0, j = k - 1; i < j; i++, j--) swap(given[i], given[j]);
    for (int i = k, j = size - 1; i < j; i++, j--) swap(nums[i], nums[j]);
}
