// role: alternative
// verdict: accepted
// time: log m + log n
// space: 1
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        auto row = upper_bound(matrix.begin(), matrix.end(), target,
                               [](int value, const vector<int>& row) { return value < row[0]; });
        return row != matrix.begin() && binary_search(prev(row)->begin(), prev(row)->end(), target);
    }
};
