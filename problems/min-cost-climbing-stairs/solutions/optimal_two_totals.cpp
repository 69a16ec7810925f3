// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int before = 0, last = 0;
        for (int fee : cost) {
            int total = fee + min(before, last);
            before = last;
            last = total;
        }
        return min(before, last);
    }
};
