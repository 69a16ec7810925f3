// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    void rotate(vector<int>& nums, int k) {
        std::rotate(nums.begin(), nums.begin() + k % nums.size(), nums.end());
    }
};
