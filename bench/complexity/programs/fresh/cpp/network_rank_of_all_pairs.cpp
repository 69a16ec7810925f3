// input: edges
// time: V^2 + E
// space: V + E
class Solution {
public:
    int solve(int n, vector<vector<int>>& edges) {
        vector<vector<int>> roads(n);
        for (auto& e : edges) {
            roads[e[0]].push_back(e[1]);
            roads[e[1]].push_back(e[0]);
        }
        vector<bool> direct(n, false);
        int best = 0;
        for (int i = 0; i < n; i++) {
            for (int other : roads[i]) direct[other] = true;
            for (int j = 0; j < n; j++) {
                if (j == i) continue;
                int rank = roads[i].size() + roads[j].size();
                // a road between the two counts once only
                if (direct[j]) rank--;
                best = max(best, rank);
            }
            for (int other : roads[i]) direct[other] = false;
        }
        return best;
    }
};
