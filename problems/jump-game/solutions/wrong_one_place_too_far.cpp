// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    bool canJump(vector<int>& nums) {
        int farthest = 0;
        for (int i = 0; i <= farthest && i < (int)nums.size(); i++)
            farthest = max(farthest, i + nums[i]);
        return farthest >= (int)nums.size();
    }
};
