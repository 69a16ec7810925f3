// role: naive
// verdict: accepted
// time: n^2
// space: n^2
class Solution {
public:
    void rotate(vector<vector<int>>& matrix) {
        int n = matrix.size();
        auto before = matrix;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) matrix[j][n - 1 - i] = before[i][j];
    }
};
