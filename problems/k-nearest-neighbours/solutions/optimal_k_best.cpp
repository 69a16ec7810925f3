// role: optimal
// verdict: accepted
// time: n*q
// space: 1
class Solution {
public:
    vector<int> predictLabels(vector<vector<int>>& points, vector<int>& labels, vector<vector<int>>& queries, int k) {
        vector<int> answer;
        for (auto& query : queries) {
            vector<pair<long long, int>> best;
            for (int i = 0; i < (int)points.size(); i++) {
                long long distance = 0;
                for (size_t j = 0; j < query.size(); j++) {
                    long long gap = points[i][j] - query[j];
                    distance += gap * gap;
                }
                if ((int)best.size() == k) {
                    if (distance >= best.back().first) continue;
                    best.pop_back();
                }
                pair<long long, int> entry(distance, i);
                best.insert(upper_bound(best.begin(), best.end(), entry), entry);
            }
            map<int, int> votes;
            for (auto& [distance, i] : best) votes[labels[i]]++;
            int winner = votes.begin()->first;
            for (auto& [label, count] : votes) {
                if (count > votes[winner]) winner = label;
            }
            answer.push_back(winner);
        }
        return answer;
    }
};
