// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public int trap(int[] height) {
        int water = 0;
        for (int i = 0; i < height.length; i++) {
            int left = 0;
            int right = 0;
            for (int j = 0; j < height.length; j++) {
                if (j <= i) {
                    left = Math.max(left, height[j]);
                }
                if (j >= i) {
                    right = Math.max(right, height[j]);
                }
            }
            water += Math.min(left, right) - height[i];
        }
        return water;
    }
}
