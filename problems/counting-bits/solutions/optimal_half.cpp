// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> ones(n + 1);
        for (int i = 1; i <= n; i++) ones[i] = ones[i / 2] + i % 2;
        return ones;
    }
};
