// problem: two-sum
// verdict: accepted
class Solution {
    template <class T> static T difference(T a, T b) { return a - b; }
    vector<int> twoSum(vector<int>& nums, int target, size_t from, unordered_map<int, int>& place) {
        if (from == nums.size()) return {};
        auto found = place.find(difference(target, nums[from]));
        if (found != place.end()) return {found->second, (int)from};
        place[nums[from]] = from;
        return twoSum(nums, target, from + 1, place);
    }

public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> place;
        return twoSum(nums, target, 0, place);
    }
};
