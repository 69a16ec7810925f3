// problem: two-sum
// verdict: memory-limit
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<vector<long long>> table(1 << 20, vector<long long>(1 << 20));
        return {0, (int)table[3][5]};
    }
};
