// role: alternative
// verdict: accepted
// time: n log n
// space: log n
class Solution {
public:
    int majorityElement(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        return nums[nums.size() / 2];
    }
};
