// input: ints
// time: n
// space: 1
class Solution {
public:
    int solve(vector<int>& nums) {
        auto middle = nums.begin() + nums.size() / 2;
        nth_element(nums.begin(), middle, nums.end());
        return *middle;
    }
};
