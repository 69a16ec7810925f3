// problem: two-sum
// verdict: runtime-error
// message: something undefined was reached
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (int i = 0; i < nums.size(); i++)
            for (int j = i + 1; j < nums.size(); j++)
                if (nums[i] + nums[j] == target + 1)
                    return {i, j};
    }
};
