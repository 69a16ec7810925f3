// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_set<int> values(nums.begin(), nums.end());
        int longest = 0;
        for (int value : values) {
            if (values.count(value - 1)) continue;
            int end = value;
            while (values.count(end + 1)) end++;
            longest = max(longest, end - value + 1);
        }
        return longest;
    }
};
