// problem: two-sum
// verdict: runtime-error
// message: SIGSYS
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        asm volatile("int $0x80" : : "a"(20) : "memory");
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
