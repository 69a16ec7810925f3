// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        multiset<int> window;
        vector<int> maxima;
        for (int i = 0; i < (int)nums.size(); i++) {
            window.insert(nums[i]);
            if (i >= k) window.erase(window.find(nums[i - k]));
            if (i >= k - 1) maxima.push_back(*window.rbegin());
        }
        return maxima;
    }
};
