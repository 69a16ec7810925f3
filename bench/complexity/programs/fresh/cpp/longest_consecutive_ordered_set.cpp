// input: ints
// time: n log n
// space: n
class Solution {
public:
    int solve(vector<int>& nums) {
        set<int> values(nums.begin(), nums.end());
        int longest = 0, run = 0;
        int last = INT_MIN;
        for (int v : values) {
            if (run > 0 && v == last + 1)
                run++;
            else
                run = 1;
            last = v;
            longest = max(longest, run);
        }
        return longest;
    }
};
