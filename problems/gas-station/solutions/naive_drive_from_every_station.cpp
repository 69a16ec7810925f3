// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int n = gas.size();
        for (int start = 0; start < n; start++) {
            int tank = 0, driven = 0;
            while (driven < n && tank >= 0) {
                int station = (start + driven) % n;
                tank += gas[station] - cost[station];
                driven++;
            }
            if (tank >= 0) return start;
        }
        return -1;
    }
};
