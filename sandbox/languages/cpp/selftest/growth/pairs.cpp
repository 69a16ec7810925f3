// input: ints
// time: n^2
// space: 1
class Solution {
public:
    int solve(vector<int>& nums) {
        int closest = INT_MAX;
        for (size_t i = 0; i < nums.size(); i++)
            for (size_t j = i + 1; j < nums.size(); j++)
                closest = min(closest, abs(nums[i] - nums[j]));
        return closest;
    }
};
