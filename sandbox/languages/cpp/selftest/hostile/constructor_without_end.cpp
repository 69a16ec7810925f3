// problem: two-sum
// verdict: time-limit
// message: code outside of functions runs at that time
static int early = [] { for (volatile int i = 0;; i++) ; return 1; }();

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
