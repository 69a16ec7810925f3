// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    long long zeroFilledSubarray(vector<int>& nums) {
        long long total = 0;
        for (int i = 0; i < nums.size(); i++)
            for (int j = i; j < nums.size() && nums[j] == 0; j++)
                total++;
        return total;
    }
};
