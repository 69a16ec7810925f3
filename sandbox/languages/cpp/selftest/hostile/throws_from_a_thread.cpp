// problem: two-sum
// verdict: runtime-error
// message: std::runtime_error: lost
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        thread([] { throw runtime_error("lost"); }).join();
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
