// problem: two-sum
// verdict: accepted
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        thread([] { for (volatile long i = 0;; i++) ; }).detach();
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
