// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    int maxArea(vector<int>& height) {
        int left = 0, right = height.size() - 1;
        short best = 0;
        while (left < right) {
            short area = (right - left) * min(height[left], height[right]);
            best = max(best, area);
            height[left] < height[right] ? left++ : right--;
        }
        return best;
    }
};
