// role: wrong
// verdict: wrong-answer
// time: m*n
// space: n
class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        vector<int> row(text2.size() + 1, 0);
        for (char a : text1)
            for (size_t j = 1; j < row.size(); j++) {
                // row[j - 1] belongs to the new row already
                if (a == text2[j - 1])
                    row[j] = row[j - 1] + 1;
                else
                    row[j] = max(row[j], row[j - 1]);
            }
        return row.back();
    }
};
