// role: wrong
// verdict: wrong-answer
// time: n^2
// space: 1
class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int left = 0, right = heights.size() - 1, best = 0;
        while (left <= right) {
            int lowest = *min_element(heights.begin() + left, heights.begin() + right + 1);
            best = max(best, lowest * (right - left + 1));
            if (heights[left] < heights[right]) left++;
            else right--;
        }
        return best;
    }
};
