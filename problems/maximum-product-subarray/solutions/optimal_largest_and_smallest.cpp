// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], largest = 1, smallest = 1;
        for (int x : nums) {
            if (x < 0) swap(largest, smallest);
            largest = max(x, x * largest);
            smallest = min(x, x * smallest);
            best = max(best, largest);
        }
        return best;
    }
};
