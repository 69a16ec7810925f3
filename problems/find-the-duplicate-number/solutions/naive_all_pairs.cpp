// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        for (size_t i = 0; i < nums.size(); i++)
            for (size_t j = i + 1; j < nums.size(); j++)
                if (nums[i] == nums[j]) return nums[i];
        return -1;
    }
};
