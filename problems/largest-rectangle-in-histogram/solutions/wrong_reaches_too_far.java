// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public int largestRectangleArea(int[] heights) {
        Deque<Integer> stack = new ArrayDeque<>();
        int best = 0;
        for (int i = 0; i <= heights.length; i++) {
            int height = i < heights.length ? heights[i] : 0;
            while (!stack.isEmpty() && heights[stack.peek()] >= height) {
                int top = heights[stack.pop()];
                int left = stack.isEmpty() ? 0 : stack.peek();
                best = Math.max(best, top * (i - left));
            }
            stack.push(i);
        }
        return best;
    }
}
