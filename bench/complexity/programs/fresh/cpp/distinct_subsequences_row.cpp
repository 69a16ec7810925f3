// input: two_texts
// time: n*m
// space: m
class Solution {
public:
    // In how many ways can b be had from a by leaving letters out?
    int solve(string a, string b) {
        const int MOD = 1'000'000'007;
        int m = b.length();
        vector<int> ways(m + 1, 0);
        ways[0] = 1;
        for (char c : a) {
            // from the back, so that each letter of a is used once
            for (int j = m; j >= 1; j--) {
                if (b[j - 1] == c) ways[j] = (ways[j] + ways[j - 1]) % MOD;
            }
        }
        return ways[m];
    }
};
