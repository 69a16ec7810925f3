// problem: two-sum
// verdict: memory-limit
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<string> kept; for (;;) kept.push_back(string(1 << 20, 'x'));
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
