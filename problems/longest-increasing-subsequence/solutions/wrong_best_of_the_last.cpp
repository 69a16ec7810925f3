// role: wrong
// verdict: wrong-answer
// time: n^2
// space: n
class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        int n = nums.size();
        vector<int> longest(n, 1);
        for (int i = 1; i < n; i++)
            for (int j = 0; j < i; j++)
                if (nums[j] < nums[i]) longest[i] = max(longest[i], longest[j] + 1);
        // the longest one need not end at the end of the list
        return longest[n - 1];
    }
};
