// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int[] findRedundantConnection(int[][] edges) {
        int[] part = new int[edges.length + 1];
        for (int node = 0; node < part.length; node++) {
            part[node] = node;
        }
        for (int[] edge : edges) {
            int from = part[edge[0]];
            int to = part[edge[1]];
            if (from == to) {
                return edge;
            }
            for (int node = 1; node < part.length; node++) {
                if (part[node] == from) {
                    part[node] = to;
                }
            }
        }
        return new int[0];
    }
}
