// input: number
// time: n
// space: n
class Solution {
    unordered_map<int, long long> memo;

public:
    long long solve(int n) {
        vector<long long> table(n + 2);
        table[1] = 1;
        for (int i = 2; i <= n; i++) table[i] = (table[i - 1] + table[i - 2]) % 1000000007;
        return table[n];
    }
};
