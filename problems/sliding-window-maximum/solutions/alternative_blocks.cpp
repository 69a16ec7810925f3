// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        int n = nums.size();
        vector<int> fromLeft(nums), fromRight(nums), maxima;
        for (int i = 1; i < n; i++)
            if (i % k) fromLeft[i] = max(fromLeft[i - 1], nums[i]);
        for (int i = n - 2; i >= 0; i--)
            if ((i + 1) % k) fromRight[i] = max(fromRight[i + 1], nums[i]);
        for (int i = 0; i + k <= n; i++)
            maxima.push_back(max(fromRight[i], fromLeft[i + k - 1]));
        return maxima;
    }
};
