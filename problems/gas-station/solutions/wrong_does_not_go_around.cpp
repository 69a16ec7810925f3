// role: wrong
// verdict: wrong-answer
// time: n^2
// space: 1
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int n = gas.size();
        for (int start = 0; start < n; start++) {
            int tank = 0;
            for (int i = start; i < n && tank >= 0; i++)
                tank += gas[i] - cost[i];
            if (tank >= 0) return start;
        }
        return -1;
    }
};
