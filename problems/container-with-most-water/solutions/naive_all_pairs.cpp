// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    int maxArea(vector<int>& height) {
        int best = 0;
        for (int i = 0; i < height.size(); i++)
            for (int j = i + 1; j < height.size(); j++)
                best = max(best, (j - i) * min(height[i], height[j]));
        return best;
    }
};
