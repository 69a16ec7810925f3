// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    long long zeroFilledSubarray(vector<int>& nums) {
        vector<long long> runs;
        long long length = 0;
        for (int num : nums) {
            if (num == 0) {
                length++;
            } else {
                runs.push_back(length);
                length = 0;
            }
        }
        runs.push_back(length);
        return accumulate(runs.begin(), runs.end(), 0LL,
                          [](long long sum, long long n) { return sum + n * (n + 1) / 2; });
    }
};
