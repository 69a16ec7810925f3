// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            if (place.count(target - nums[i])) return {place[target - nums[i]], i};
            place[nums[i]] = i;
        }
        return {};
    }
};
