// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int maxArea(int[] height) {
        int left = 0, right = height.length - 1, best = 0;
        while (left < right) {
            best = Math.max(best, (right - left) * Math.min(height[left], height[right]));
            if (height[left + 1] > height[right - 1]) left++;
            else right--;
        }
        return best;
    }
}
