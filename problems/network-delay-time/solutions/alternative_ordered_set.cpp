// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> links(n + 1);
        for (auto& link : times)
            links[link[0]].push_back({link[1], link[2]});
        vector<int> arrival(n + 1, INT_MAX);
        arrival[k] = 0;
        set<pair<int, int>> waiting{{0, k}};
        int settled = 0, last = 0;
        while (!waiting.empty()) {
            auto [time, node] = *waiting.begin();
            waiting.erase(waiting.begin());
            settled++;
            last = time;
            for (auto [other, w] : links[node]) {
                if (time + w >= arrival[other]) continue;
                waiting.erase({arrival[other], other});
                arrival[other] = time + w;
                waiting.insert({arrival[other], other});
            }
        }
        return settled == n ? last : -1;
    }
};
