// problem: two-sum
// verdict: runtime-error
// message: SIGSEGV
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        char small[16]; memset(small, 0x41, 1 << 20); if (small[3] == 7) return {};
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
