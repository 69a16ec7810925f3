// problem: two-sum
// verdict: compile-error
template <int depth, long path> struct Fork { static constexpr long value = Fork<depth - 1, 2 * path>::value + Fork<depth - 1, 2 * path + 1>::value; };
template <long path> struct Fork<0, path> { static constexpr long value = path; };
long leaves = Fork<40, 1>::value;

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
