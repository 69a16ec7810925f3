// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], largest = 1, smallest = 1;
        for (int x : nums) {
            largest = max({x, x * largest, x * smallest});
            smallest = min({x, x * largest, x * smallest});
            best = max(best, largest);
        }
        return best;
    }
};
