// input: ints
// time: n^2 log n
// space: n^2
class Solution {
public:
    int solve(vector<int>& nums) {
        int n = nums.size();
        vector<long long> sums;
        for (int i = 0; i < n; i++) {
            long long sum = 0;
            for (int j = i; j < n; j++) {
                sum += nums[j];
                sums.push_back(sum);
            }
        }
        sort(sums.begin(), sums.end());
        return sums[sums.size() / 2] % 1000000007;
    }
};
