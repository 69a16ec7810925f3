// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> links(n + 1);
        for (auto& link : times)
            links[link[0]].emplace_back(link[1], link[2]);
        vector<int> arrival(n + 1, INT_MAX);
        vector<bool> settled(n + 1);
        arrival[k] = 0;
        int last = 0;
        for (int count = 0; count < n; count++) {
            int nearest = 0;
            for (int node = 1; node <= n; node++)
                if (!settled[node] && arrival[node] < arrival[nearest])
                    nearest = node;
            if (nearest == 0) return -1;
            settled[nearest] = true;
            last = arrival[nearest];
            for (auto [other, w] : links[nearest])
                arrival[other] = min(arrival[other], last + w);
        }
        return last;
    }
};
