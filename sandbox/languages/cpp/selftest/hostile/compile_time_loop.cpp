// problem: two-sum
// verdict: compile-error
// message: loop iteration count exceeds limit
// line: 6
constexpr long long spin() { long long sum = 0; for (long long i = 0; i < (1LL << 62); i++) sum += i; return sum; }
static_assert(spin() == 1);

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
