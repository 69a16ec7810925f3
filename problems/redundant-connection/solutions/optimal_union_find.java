// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public int[] findRedundantConnection(int[][] edges) {
        int[] parent = new int[edges.length + 1];
        int[] size = new int[edges.length + 1];
        for (int node = 1; node <= edges.length; node++) {
            parent[node] = node;
            size[node] = 1;
        }
        for (int[] edge : edges) {
            int a = find(parent, edge[0]);
            int b = find(parent, edge[1]);
            if (a == b) {
                return edge;
            }
            int large = size[a] >= size[b] ? a : b;
            int small = a + b - large;
            parent[small] = large;
            size[large] += size[small];
        }
        throw new IllegalArgumentException("no edge is redundant");
    }

    private int find(int[] parent, int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
