// role: naive
// verdict: accepted
// time: n*q*log n
// space: n
class Solution {
public:
    vector<int> predictLabels(vector<vector<int>>& points, vector<int>& labels, vector<vector<int>>& queries, int k) {
        vector<int> answer;
        for (auto& query : queries) {
            vector<pair<long long, int>> order;
            for (int i = 0; i < (int)points.size(); i++) {
                long long distance = 0;
                for (size_t j = 0; j < query.size(); j++) distance += 1LL * (points[i][j] - query[j]) * (points[i][j] - query[j]);
                order.push_back({distance, i});
            }
            sort(order.begin(), order.end());
            vector<int> votes(101);
            for (int i = 0; i < k; i++) votes[labels[order[i].second]]++;
            answer.push_back(max_element(votes.begin(), votes.end()) - votes.begin());
        }
        return answer;
    }
};
