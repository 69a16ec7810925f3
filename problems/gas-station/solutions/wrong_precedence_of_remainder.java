// role: wrong
// verdict: runtime-error
// time: -
// space: -
class Solution {
    public int canCompleteCircuit(int[] gas, int[] cost) {
        int n = gas.length;
        for (int start = 0; start < n; start++) {
            int tank = 0;
            int step = 0;
            while (step < n && tank >= 0) {
                tank += gas[start + step % n] - cost[start + step % n]; // the sum is not taken modulo n
                step++;
            }
            if (tank >= 0) {
                return start;
            }
        }
        return -1;
    }
}
