// role: alternative
// verdict: accepted
// time: m*n
// space: 1
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        const int READ = INT_MAX;
        int m = matrix.size(), n = matrix[0].size(), row = 0, column = 0, down = 0, right = 1;
        vector<int> order;
        while (true) {
            order.push_back(matrix[row][column]);
            matrix[row][column] = READ;
            if (order.size() == (size_t)m * n) return order;
            int r = row + down, c = column + right;
            if (r < 0 || r == m || c < 0 || c == n || matrix[r][c] == READ) {
                swap(down, right);
                right = -right;
            }
            row += down;
            column += right;
        }
    }
};
