// problem: two-sum
// verdict: compile-error
// message: twoSum has fewer than 2 parameters; expected: vector<int> twoSum(vector<int>& nums, int target)
// line: 7
class Solution {
public:
    vector<int> twoSum(vector<int>& nums) {
        return {0, 1};
    }
};
