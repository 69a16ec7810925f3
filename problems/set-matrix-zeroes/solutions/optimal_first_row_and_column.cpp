// role: optimal
// verdict: accepted
// time: m*n
// space: 1
class Solution {
public:
    void setZeroes(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        bool clear_row = false, clear_column = false;
        for (int j = 0; j < n; j++) clear_row |= matrix[0][j] == 0;
        for (int i = 0; i < m; i++) clear_column |= matrix[i][0] == 0;
        for (int i = 1; i < m; i++)
            for (int j = 1; j < n; j++)
                if (matrix[i][j] == 0) matrix[i][0] = matrix[0][j] = 0;
        for (int i = 1; i < m; i++)
            for (int j = 1; j < n; j++)
                if (matrix[i][0] == 0 || matrix[0][j] == 0) matrix[i][j] = 0;
        if (clear_row) fill(matrix[0].begin(), matrix[0].end(), 0);
        if (clear_column)
            for (auto& row : matrix) row[0] = 0;
    }
};
