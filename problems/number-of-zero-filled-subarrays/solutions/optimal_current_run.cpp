// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    long long zeroFilledSubarray(vector<int>& nums) {
        long long total = 0, run = 0;
        for (int num : nums) {
            run = num == 0 ? run + 1 : 0;
            total += run;
        }
        return total;
    }
};
