// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    int trap(vector<int>& height) {
        stack<int> falling;
        int water = 0;
        for (int h : height) {
            while (!falling.empty() && falling.top() < h) {
                int floor = falling.top();
                falling.pop();
                // one column wide at each level, though lower columns have left the stack
                if (!falling.empty()) water += min(falling.top(), h) - floor;
            }
            falling.push(h);
        }
        return water;
    }
};
