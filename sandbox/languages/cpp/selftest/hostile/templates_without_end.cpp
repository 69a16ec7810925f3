// problem: two-sum
// verdict: compile-error
// message: template instantiation depth exceeds maximum
// line: 5
template <int n> struct Down { static constexpr int value = Down<n + 1>::value + 1; };
int depth = Down<0>::value;

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
