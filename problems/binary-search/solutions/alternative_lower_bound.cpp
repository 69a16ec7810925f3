// role: alternative
// verdict: accepted
// time: log n
// space: 1
class Solution {
public:
    int search(vector<int>& nums, int target) {
        auto it = lower_bound(nums.begin(), nums.end(), target);
        return it != nums.end() && *it == target ? it - nums.begin() : -1;
    }
};
