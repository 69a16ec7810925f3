// role: wrong
// verdict: wrong-answer
// time: log n
// space: log n
class Solution {
    public double myPow(double x, int n) {
        if (n == 0) return 1.0;
        double half = myPow(x, Math.abs(n) / 2);
        return n % 2 == 0 ? half * half : half * half * x;
    }
}
