// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        deque<size_t> useful;
        vector<int> maxima;
        for (size_t i = 0; i < nums.size(); i++) {
            while (!useful.empty() && nums[useful.back()] <= nums[i]) useful.pop_back();
            useful.push_back(i);
            // i - k is huge while i < k
            if (useful.size() > 1 && useful.front() <= i - k) useful.pop_front();
            if (i + 1 >= k) maxima.push_back(nums[useful.front()]);
        }
        return maxima;
    }
};
