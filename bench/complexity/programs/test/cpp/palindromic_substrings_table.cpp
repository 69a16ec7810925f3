// input: text
// time: n^2
// space: n^2
class Solution {
public:
    int solve(string s) {
        int n = s.size(), count = 0;
        vector<vector<char>> pal(n, vector<char>(n, 0));
        for (int len = 1; len <= n; len++) {
            for (int i = 0; i + len <= n; i++) {
                int j = i + len - 1;
                if (s[i] == s[j] && (len < 3 || pal[i + 1][j - 1])) {
                    pal[i][j] = 1;
                    count++;
                }
            }
        }
        return count;
    }
};
