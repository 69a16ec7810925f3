// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    vector<vector<int>> neighbors;

    bool connected(int from, int to, int cameFrom) {
        if (from == to) return true;
        for (int next : neighbors[from])
            if (next != cameFrom && connected(next, to, from))
                return true;
        return false;
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        neighbors.resize(edges.size() + 1);
        for (auto& edge : edges) {
            if (connected(edge[0], edge[1], 0)) return edge;
            neighbors[edge[0]].push_back(edge[1]);
            neighbors[edge[1]].push_back(edge[0]);
        }
        return {};
    }
};
