// problem: two-sum
// verdict: compile-error
// message: class Solution has no public method twoSum; expected: vector<int> twoSum(vector<int>& nums, int target)
class Solution {
public:
    vector<int> two_sum(vector<int>& nums, int target) {
        return {0, 1};
    }
};
