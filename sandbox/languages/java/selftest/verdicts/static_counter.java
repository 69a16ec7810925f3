// problem: number-of-zero-filled-subarrays
// verdict: wrong-answer
class Solution {
    static int calls;

    public long zeroFilledSubarray(int[] nums) {
        return calls++; // 0 in every case, because nothing survives from the case before
    }
}
