// input: edges
// time: V^3 + E
// space: V^2
class Solution {
public:
    int solve(int n, vector<vector<int>>& edges) {
        const int INF = 1e8;
        vector<vector<int>> dist(n, vector<int>(n, INF));
        for (int i = 0; i < n; i++) dist[i][i] = 0;
        for (auto& e : edges) dist[e[0]][e[1]] = dist[e[1]][e[0]] = 1;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    dist[i][j] = min(dist[i][j], dist[i][k] + dist[k][j]);
        int longest = 0;
        for (auto& row : dist)
            for (int d : row)
                if (d < INF) longest = max(longest, d);
        return longest;
    }
};
