// role: wrong
// verdict: wrong-answer
// time: log m + log n
// space: 1
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        int top = 0, bottom = matrix.size() - 1;
        while (top < bottom) {
            int middle = (top + bottom) / 2;
            if (matrix[middle].back() <= target)  // gives up the row that ends with the target
                top = middle + 1;
            else
                bottom = middle;
        }
        return binary_search(matrix[top].begin(), matrix[top].end(), target);
    }
};
