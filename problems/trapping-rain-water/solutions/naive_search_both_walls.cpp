// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    int trap(vector<int>& height) {
        int n = height.size(), water = 0;
        for (int i = 0; i < n; i++) {
            int left = 0, right = 0;
            for (int j = 0; j <= i; j++) left = max(left, height[j]);
            for (int j = i; j < n; j++) right = max(right, height[j]);
            water += min(left, right) - height[i];
        }
        return water;
    }
};
