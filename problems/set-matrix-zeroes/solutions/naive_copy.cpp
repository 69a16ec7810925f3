// role: naive
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        const auto before = matrix;
        int m = matrix.size(), n = matrix[0].size();
        for (int i = 0; i < m; i++)
            if (count(before[i].begin(), before[i].end(), 0))
                for (int j = 0; j < n; j++) matrix[i][j] = 0;
        for (int j = 0; j < n; j++)
            if (any_of(before.begin(), before.end(), [&](const auto& row) { return row[j] == 0; }))
                for (auto& row : matrix) row[j] = 0;
    }
};
