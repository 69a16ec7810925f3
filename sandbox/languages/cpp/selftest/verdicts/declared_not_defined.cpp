// problem: two-sum
// verdict: compile-error
// message: helper(int) is declared and used, but not defined
// line: 10
int helper(int number);

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {helper(target), 1};
    }
};
