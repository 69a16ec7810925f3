// problem: two-sum
// verdict: compile-error
// message: twoSum returns another type; expected: vector<int>
// line: 7
class Solution {
public:
    pair<int, int> twoSum(vector<int>& nums, int target) {
        return {0, 1};
    }
};
