// role: optimal
// verdict: accepted
// time: m*n
// space: min(m,n)
class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        if (text1.size() < text2.size()) swap(text1, text2);
        vector<int> row(text2.size() + 1, 0);
        for (char a : text1) {
            int diagonal = 0;
            for (size_t j = 1; j < row.size(); j++) {
                int above = row[j];
                row[j] = a == text2[j - 1] ? diagonal + 1 : max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row.back();
    }
};
