// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int totals[2] = {0, 0};
        for (size_t i = 0; i < cost.size(); i++) totals[i % 2] += cost[i];
        return min(totals[0], totals[1]);
    }
};
