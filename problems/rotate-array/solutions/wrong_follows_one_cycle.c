// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
void rotate(int* nums, int numsSize, int k) {
    int at = 0, carried = nums[0];
    for (int i = 0; i < numsSize; i++) {
        at = (at + k) % numsSize;  // back at place 0 too early when the two have a common factor
        int kept = nums[at];
        nums[at] = carried;
        carried = kept;
    }
}
