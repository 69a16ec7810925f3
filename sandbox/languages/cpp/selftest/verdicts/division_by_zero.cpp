// problem: rotate-array
// verdict: runtime-error
// message: SIGFPE (division by zero)
// line: 9
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        int different = set<int>(nums.begin(), nums.end()).size();
        std::rotate(nums.begin(), nums.end() - k % (different - (int)nums.size()), nums.end());
    }
};
