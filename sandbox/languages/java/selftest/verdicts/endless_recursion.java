// problem: pow-x-n
// verdict: runtime-error
// message: StackOverflowError
class Solution {
    public double myPow(double x, int n) {
        return x * myPow(x, n - 1);
    }
}
