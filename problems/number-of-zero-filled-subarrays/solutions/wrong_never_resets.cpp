// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    long long zeroFilledSubarray(vector<int>& nums) {
        long long total = 0, run = 0;
        for (int num : nums)
            if (num == 0)
                total += ++run;
        return total;
    }
};
