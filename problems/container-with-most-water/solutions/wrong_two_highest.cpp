// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    int maxArea(vector<int>& height) {
        int first = 0, second = 1;
        if (height[second] > height[first]) swap(first, second);
        for (int i = 2; i < height.size(); i++) {
            if (height[i] > height[first]) {
                second = first;
                first = i;
            } else if (height[i] > height[second]) {
                second = i;
            }
        }
        return abs(first - second) * height[second];
    }
};
