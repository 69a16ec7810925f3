// problem: two-sum
// verdict: compile-error
// message: parameter 1 of twoSum (nums) cannot take a value of type vector<int>
// line: 7
class Solution {
public:
    vector<int> twoSum(vector<string>& nums, int target) {
        return {0, 1};
    }
};
