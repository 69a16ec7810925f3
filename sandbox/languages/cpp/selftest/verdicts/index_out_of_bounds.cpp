// problem: two-sum
// verdict: runtime-error
// message: an index is out of bounds, in vector::operator[]
// line: 10
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int n = nums.size();
        for (int i = 0; i < n; i++)
            if (nums[i] + nums[i + 1] == target)
                return {i, i + 1};
        return {};
    }
};
