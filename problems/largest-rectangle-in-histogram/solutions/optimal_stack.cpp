// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size(), best = 0;
        stack<int> open;
        for (int i = 0; i <= n; i++) {
            int height = i < n ? heights[i] : 0;
            while (!open.empty() && heights[open.top()] >= height) {
                int top = heights[open.top()];
                open.pop();
                int left = open.empty() ? -1 : open.top();
                best = max(best, top * (i - left - 1));
            }
            open.push(i);
        }
        return best;
    }
};
