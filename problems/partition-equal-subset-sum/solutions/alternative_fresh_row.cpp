// role: alternative
// verdict: accepted
// time: n*S
// space: S
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        int sum = accumulate(nums.begin(), nums.end(), 0);
        if (sum % 2 == 1) return false;
        vector<char> reachable(sum / 2 + 1, 0);
        reachable[0] = 1;
        for (int number : nums) {
            vector<char> next = reachable;
            for (size_t total = number; total < next.size(); total++)
                if (reachable[total - number]) next[total] = 1;
            reachable = move(next);
        }
        return reachable.back();
    }
};
