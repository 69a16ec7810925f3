// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public int canCompleteCircuit(int[] gas, int[] cost) {
        for (int start = 0; start < gas.length; start++) {
            if (succeeds(gas, cost, start)) {
                return start;
            }
        }
        return -1;
    }

    private boolean succeeds(int[] gas, int[] cost, int start) {
        int tank = 0;
        int station = start;
        do {
            tank += gas[station] - cost[station];
            station = (station + 1) % gas.length;
        } while (tank >= 0 && station != start);
        return tank >= 0;
    }
}
