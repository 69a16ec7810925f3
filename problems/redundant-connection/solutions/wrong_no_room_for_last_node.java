// role: wrong
// verdict: runtime-error
// time: -
// space: -
class Solution {
    private int[] parent;

    public int[] findRedundantConnection(int[][] edges) {
        parent = new int[edges.length];
        for (int node = 0; node < edges.length; node++) {
            parent[node] = node;
        }
        for (int[] edge : edges) {
            int a = find(edge[0]);
            int b = find(edge[1]);
            if (a == b) {
                return edge;
            }
            parent[a] = b;
        }
        return null;
    }

    private int find(int node) {
        if (parent[node] != node) {
            parent[node] = find(parent[node]);
        }
        return parent[node];
    }
}
