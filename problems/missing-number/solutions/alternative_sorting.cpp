// role: alternative
// verdict: accepted
// time: n log n
// space: log n
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        for (int i = 0; i < (int)nums.size(); i++)
            if (nums[i] != i) return i;
        return nums.size();
    }
};
