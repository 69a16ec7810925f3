// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int networkDelayTime(int[][] times, int n, int k) {
        final int never = Integer.MAX_VALUE / 2;
        int[] arrival = new int[n + 1];
        Arrays.fill(arrival, 1, n + 1, never);
        arrival[k] = 0;
        for (int pass = 1; pass < n; pass++) {
            for (int[] link : times) {
                arrival[link[1]] = Math.min(arrival[link[1]], arrival[link[0]] + link[2]);
            }
        }
        int last = 0;
        for (int time : arrival) {
            last = Math.max(last, time);
        }
        return last >= never ? -1 : last;
    }
}
