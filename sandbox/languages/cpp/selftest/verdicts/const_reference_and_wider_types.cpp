// problem: two-sum
// verdict: accepted
#include <map>
class Solution {
public:
    std::vector<long> twoSum(const std::vector<int>& nums, long long target) const {
        std::map<long long, size_t> place;
        for (size_t i = 0; i < nums.size(); i++) {
            if (auto it = place.find(target - nums[i]); it != place.end()) return {(long)it->second, (long)i};
            place[nums[i]] = i;
        }
        return {};
    }
};
