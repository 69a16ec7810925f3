// input: edges
// time: V + E
// space: V + E
class Solution {
    public int solve(int n, int[][] edges) {
        List<List<Integer>> graph = new ArrayList<>();
        for (int i = 0; i < n; i++) graph.add(new ArrayList<>());
        for (int[] edge : edges) {
            graph.get(edge[0]).add(edge[1]);
            graph.get(edge[1]).add(edge[0]);
        }
        boolean[] seen = new boolean[n];
        int components = 0;
        for (int start = 0; start < n; start++) {
            if (seen[start]) continue;
            components++;
            Deque<Integer> stack = new ArrayDeque<>();
            stack.push(start);
            seen[start] = true;
            while (!stack.isEmpty()) {
                int node = stack.pop();
                for (int neighbour : graph.get(node)) {
                    if (!seen[neighbour]) {
                        seen[neighbour] = true;
                        stack.push(neighbour);
                    }
                }
            }
        }
        return components;
    }
}
