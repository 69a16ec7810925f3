// role: alternative
// verdict: accepted
// time: n log n
// space: log n
class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        return best(heights, 0, heights.size() - 1);
    }

private:
    int best(const vector<int>& heights, int lo, int hi) {
        if (lo == hi) return heights[lo];
        int mid = lo + (hi - lo) / 2;
        int area = max(best(heights, lo, mid), best(heights, mid + 1, hi));
        int left = mid, right = mid + 1;
        int height = min(heights[left], heights[right]);
        area = max(area, 2 * height);
        while (left > lo || right < hi) {
            if (right == hi || (left > lo && heights[left - 1] >= heights[right + 1]))
                height = min(height, heights[--left]);
            else
                height = min(height, heights[++right]);
            area = max(area, height * (right - left + 1));
        }
        return area;
    }
};
