// problem: two-sum
// verdict: compile-error
// message: static data is larger than 2 GiB
char huge[1L << 62];

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
