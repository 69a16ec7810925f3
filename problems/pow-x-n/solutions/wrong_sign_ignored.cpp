// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
class Solution {
public:
    double myPow(double x, int n) {
        double result = 1;
        for (unsigned rest = abs(n); rest; rest >>= 1, x *= x)
            if (rest & 1)
                result *= x;
        return result;
    }
};
