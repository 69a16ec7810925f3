// problem: binary-search
// verdict: runtime-error
// message: ArithmeticException: / by zero
class Solution {
    static int zero = 0;
    static final int HALF = 1 / zero;

    public int search(int[] nums, int target) {
        return HALF;
    }
}
