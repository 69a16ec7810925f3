// role: wrong
// verdict: wrong-answer
// time: m*n
// space: n
class Solution {
public:
    int minDistance(string word1, string word2) {
        int n = word2.size();
        vector<int> row(n + 1);
        iota(row.begin(), row.end(), 0);
        for (char a : word1) {
            int diagonal = row[0];
            for (int j = 1; j <= n; j++) {
                int above = row[j];
                row[j] = a == word2[j - 1] ? diagonal : 1 + min({diagonal, above, row[j - 1]});
                diagonal = above;
            }
        }
        return row[n];
    }
};
