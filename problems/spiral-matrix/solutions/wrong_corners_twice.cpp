// role: wrong
// verdict: wrong-answer
// time: m*n
// space: 1
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int top = 0, bottom = matrix.size() - 1, left = 0, right = matrix[0].size() - 1;
        vector<int> order;
        for (; top <= bottom && left <= right; top++, bottom--, left++, right--) {
            for (int j = left; j <= right; j++) order.push_back(matrix[top][j]);
            for (int i = top + 1; i <= bottom; i++) order.push_back(matrix[i][right]);
            for (int j = right - 1; j >= left; j--) order.push_back(matrix[bottom][j]);
            for (int i = bottom - 1; i >= top; i--) order.push_back(matrix[i][left]);  // reaches the first corner again
        }
        return order;
    }
};
