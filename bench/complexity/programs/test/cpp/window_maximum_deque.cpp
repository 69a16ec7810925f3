// input: ints_k
// time: n
// space: k
class Solution {
public:
    int solve(vector<int>& nums, int k) {
        deque<int> dq;
        long long total = 0;
        for (int i = 0; i < (int)nums.size(); ++i) {
            if (!dq.empty() && dq.front() <= i - k) dq.pop_front();
            while (!dq.empty() && nums[dq.back()] <= nums[i]) dq.pop_back();
            dq.push_back(i);
            if (i >= k - 1) total += nums[dq.front()];
        }
        return total % 1000000007;
    }
};
