// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    vector<int> parent, size;

    int find(int node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        parent.resize(edges.size() + 1);
        iota(parent.begin(), parent.end(), 0);
        size.assign(edges.size() + 1, 1);
        for (auto& edge : edges) {
            int a = find(edge[0]), b = find(edge[1]);
            if (a == b) return edge;
            if (size[a] < size[b]) swap(a, b);
            parent[b] = a;
            size[a] += size[b];
        }
        return {};
    }
};
