// problem: two-sum
// verdict: accepted
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        ifstream note("/tmp/note"); if (note) return {-1, -1}; ofstream("/tmp/note") << "seen";
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
