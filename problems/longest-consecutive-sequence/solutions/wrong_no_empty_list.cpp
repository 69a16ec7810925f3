// role: wrong
// verdict: wrong-answer
// time: n log n
// space: log n
class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        nums.erase(unique(nums.begin(), nums.end()), nums.end());
        int longest = 1, length = 1;
        for (size_t i = 1; i < nums.size(); i++) {
            length = nums[i] == nums[i - 1] + 1 ? length + 1 : 1;
            longest = max(longest, length);
        }
        return longest;
    }
};
