// input: edges
// time: V+E
// space: V
class UnionFind {
    vector<int> parent, rank;

public:
    int parts;
    UnionFind(int n) : parent(n), rank(n), parts(n) { iota(parent.begin(), parent.end(), 0); }
    int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }
    void join(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return;
        parts--;
        if (rank[a] < rank[b]) swap(a, b);
        parent[b] = a;
        rank[a] += rank[a] == rank[b];
    }
};

class Solution {
public:
    int solve(int n, vector<vector<int>>& edges) {
        UnionFind sets(n);
        for (auto& edge : edges) sets.join(edge[0], edge[1]);
        return sets.parts;
    }
};
