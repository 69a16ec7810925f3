// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) place[nums[i]] = i;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {i, found->second};  // perhaps i itself
        }
        return {};
    }
};
