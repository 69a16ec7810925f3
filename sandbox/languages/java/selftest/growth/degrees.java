// input: edges
// time: V+E
// space: V
class Solution {
    public int solve(int n, int[][] edges) {
        int[] degree = new int[n];
        for (int[] edge : edges) {
            degree[edge[0]]++;
            degree[edge[1]]++;
        }
        int most = 0;
        for (int each : degree) {
            most = Math.max(most, each);
        }
        return most;
    }
}
