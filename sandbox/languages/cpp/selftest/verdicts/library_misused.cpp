// problem: two-sum
// verdict: compile-error
// message: no match for 'operator-'
// line: 9
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        list<int> sorted(nums.begin(), nums.end());
        sort(sorted.begin(), sorted.end());
        return {};
    }
};
