// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    int rob(vector<int>& nums) {
        int before = 0, last = 0;
        for (int coins : nums) {
            int best = max(last, before + coins);
            before = last;
            last = best;
        }
        return last;
    }
};
