// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> ones(n + 1);
        for (int i = 0; i <= n; i++) ones[i] = bitset<8>(i).count();
        return ones;
    }
};
