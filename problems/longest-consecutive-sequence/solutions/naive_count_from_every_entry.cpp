// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_set<int> values(nums.begin(), nums.end());
        int longest = 0;
        for (int num : nums) {
            if (values.contains(num - 1)) continue;
            int length = 1;
            while (values.contains(num + length)) length++;
            longest = max(longest, length);
        }
        return longest;
    }
};
