// role: optimal
// verdict: accepted
// time: n*S
// space: S
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        int sum = accumulate(nums.begin(), nums.end(), 0);
        if (sum % 2 != 0) return false;
        int half = sum / 2;
        vector<bool> reachable(half + 1, false);
        reachable[0] = true;
        for (int number : nums)
            for (int total = half; total >= number; total--)
                if (reachable[total - number]) reachable[total] = true;
        return reachable[half];
    }
};
