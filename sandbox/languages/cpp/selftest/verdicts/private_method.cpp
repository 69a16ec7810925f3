// problem: two-sum
// verdict: compile-error
// message: class Solution has no public method twoSum
// line: 6
class Solution {
    vector<int> twoSum(vector<int>& nums, int target) {
        return {0, 1};
    }
};
