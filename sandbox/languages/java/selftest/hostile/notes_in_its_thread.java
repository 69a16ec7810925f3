// problem: number-of-zero-filled-subarrays
// verdict: wrong-answer
class Solution {
    static final ThreadLocal<int[]> CALLS = ThreadLocal.withInitial(() -> new int[1]);

    public long zeroFilledSubarray(int[] nums) {
        return CALLS.get()[0]++; // 0 in every case, because nothing survives from the case before
    }
}
