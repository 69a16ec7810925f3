// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public int largestRectangleArea(int[] heights) {
        int best = 0;
        for (int i = 0; i < heights.length; i++) {
            int lowest = heights[i];
            for (int j = i; j < heights.length; j++) {
                lowest = Math.min(lowest, heights[j]);
                best = Math.max(best, lowest * (j - i + 1));
            }
        }
        return best;
    }
}
