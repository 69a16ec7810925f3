// role: alternative
// verdict: accepted
// time: m*n
// space: n
class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        int n = text2.size();
        vector<int> above(n + 1, 0), row(n + 1, 0);
        for (char a : text1) {
            for (int j = 1; j <= n; j++)
                row[j] = a == text2[j - 1] ? above[j - 1] + 1 : max(above[j], row[j - 1]);
            swap(above, row);
        }
        return above[n];
    }
};
