// role: optimal
// verdict: accepted
// time: log m + log n
// space: 1
class Solution {
public:
    bool searchMatrix(vector<vector<int>>& matrix, int target) {
        int n = matrix[0].size();
        int low = 0, high = (int)matrix.size() * n - 1;
        while (low <= high) {
            int middle = low + (high - low) / 2;
            int value = matrix[middle / n][middle % n];
            if (value == target) return true;
            if (value < target)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return false;
    }
};
