// role: wrong
// verdict: wrong-answer
// time: n^2
// space: n
class Solution {
    public int networkDelayTime(int[][] times, int n, int k) {
        int[] arrival = new int[n + 1];
        Arrays.fill(arrival, Integer.MAX_VALUE);
        arrival[k] = 0;
        for (int pass = 1; pass < n; pass++) {
            for (int[] link : times) {
                if (arrival[link[0]] + link[2] < arrival[link[1]]) {
                    arrival[link[1]] = arrival[link[0]] + link[2];
                }
            }
        }
        int last = 0;
        for (int node = 1; node <= n; node++) {
            last = Math.max(last, arrival[node]);
        }
        return last == Integer.MAX_VALUE ? -1 : last;
    }
}
