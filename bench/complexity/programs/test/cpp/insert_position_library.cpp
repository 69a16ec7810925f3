// input: ascending
// time: log n
// space: 1
class Solution {
public:
    int solve(vector<int>& nums, int target) {
        return distance(nums.begin(), lower_bound(nums.begin(), nums.end(), target));
    }
};
