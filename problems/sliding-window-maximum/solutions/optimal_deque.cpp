// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        deque<int> useful;
        vector<int> maxima;
        for (int i = 0; i < (int)nums.size(); i++) {
            while (!useful.empty() && nums[useful.back()] <= nums[i]) useful.pop_back();
            useful.push_back(i);
            if (useful.front() <= i - k) useful.pop_front();
            if (i >= k - 1) maxima.push_back(nums[useful.front()]);
        }
        return maxima;
    }
};
