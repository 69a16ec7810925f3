// role: naive
// verdict: accepted
// time: n^2*q
// space: n
class Solution {
public:
    vector<int> predictLabels(vector<vector<int>>& points, vector<int>& labels, vector<vector<int>>& queries, int k) {
        vector<int> answer;
        int n = points.size();
        vector<pair<long long, int>> order(n);
        for (auto& query : queries) {
            for (int i = 0; i < n; i++) {
                pair<long long, int> entry(0, i);
                for (size_t j = 0; j < query.size(); j++) {
                    long long gap = points[i][j] - query[j];
                    entry.first += gap * gap;
                }
                int at = i;
                for (; at > 0 && order[at - 1] > entry; at--) order[at] = order[at - 1];
                order[at] = entry;
            }
            vector<int> votes(101);
            for (int i = 0; i < k; i++) votes[labels[order[i].second]]++;
            answer.push_back(max_element(votes.begin(), votes.end()) - votes.begin());
        }
        return answer;
    }
};
