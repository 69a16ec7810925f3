// problem: two-sum
// verdict: compile-error
// message: expected ',' or ';' before 'return'
// line: 9
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int n = nums.size()
        return {0, n - 1};
    }
};
