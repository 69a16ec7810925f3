// role: optimal
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
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> heap;
        arrival[k] = 0;
        heap.push({0, k});
        while (!heap.empty()) {
            auto [time, node] = heap.top();
            heap.pop();
            if (time > arrival[node]) continue;
            for (auto [other, w] : links[node]) {
                if (time + w < arrival[other]) {
                    arrival[other] = time + w;
                    heap.push({time + w, other});
                }
            }
        }
        int last = *max_element(arrival.begin() + 1, arrival.end());
        return last == INT_MAX ? -1 : last;
    }
};
