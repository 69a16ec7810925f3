// role: wrong
// verdict: runtime-error
// time: n
// space: n
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        vector<int> turned;
        for (int i = nums.size() - k; i < (int)nums.size(); i++) turned.push_back(nums[i]);
        for (int i = 0; i + k < nums.size(); i++) turned.push_back(nums[i]);
        nums = turned;
    }
};
