// input: edges
// time: V+E
// space: V+E
class Solution {
public:
    int solve(int n, vector<vector<int>>& edges) {
        vector<vector<int>> next(n);
        for (auto& edge : edges) {
            next[edge[0]].push_back(edge[1]);
            next[edge[1]].push_back(edge[0]);
        }
        vector<int> seen(n), open;
        open.reserve(n);
        int components = 0;
        for (int start = 0; start < n; start++) {
            if (seen[start]) continue;
            components++;
            seen[start] = 1;
            open.push_back(start);
            while (!open.empty()) {
                int node = open.back();
                open.pop_back();
                for (int other : next[node]) {
                    if (!seen[other]) {
                        seen[other] = 1;
                        open.push_back(other);
                    }
                }
            }
        }
        return components;
    }
};
