// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        int n = nums.size();
        for (k %= n; k > 0; k--) {
            int last = nums[n - 1];
            for (int i = n - 1; i > 0; i--) nums[i] = nums[i - 1];
            nums[0] = last;
        }
    }
};
