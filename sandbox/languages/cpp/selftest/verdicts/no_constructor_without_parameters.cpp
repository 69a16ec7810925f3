// problem: two-sum
// verdict: compile-error
// message: class Solution has no constructor without parameters
class Solution {
public:
    Solution(int size) {}
    vector<int> twoSum(vector<int>& nums, int target) {
        return {0, 1};
    }
};
