// input: roads
// time: V^2 + E
// space: V^2
class Solution {
    public int solve(int n, int[][] roads) {
        final int NONE = Integer.MAX_VALUE;
        int[][] length = new int[n][n];
        for (int[] row : length) Arrays.fill(row, NONE);
        for (int[] road : roads) {
            int u = road[0], v = road[1];
            length[u][v] = Math.min(length[u][v], road[2]);
            length[v][u] = Math.min(length[v][u], road[2]);
        }

        int[] cost = new int[n];
        boolean[] inTree = new boolean[n];
        Arrays.fill(cost, NONE);
        cost[0] = 0;
        long total = 0;
        for (int round = 0; round < n; round++) {
            int u = -1;
            for (int v = 0; v < n; v++) {
                if (!inTree[v] && (u == -1 || cost[v] < cost[u])) u = v;
            }
            inTree[u] = true;
            if (cost[u] != NONE) total += cost[u]; // else: a place of its own
            for (int v = 0; v < n; v++) {
                if (!inTree[v] && length[u][v] < cost[v]) cost[v] = length[u][v];
            }
        }
        return (int) (total % 1_000_000_007);
    }
}
