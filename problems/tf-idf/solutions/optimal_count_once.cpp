// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    vector<vector<double>> tfIdf(vector<vector<string>>& documents) {
        unordered_map<string, int> df;
        for (auto& document : documents) {
            unordered_set<string> words(document.begin(), document.end());
            for (auto& word : words) df[word]++;
        }
        vector<vector<double>> answer;
        for (auto& document : documents) {
            unordered_map<string, int> counts;
            for (auto& word : document) counts[word]++;
            vector<double> weights;
            for (auto& word : document) {
                double tf = (double)counts[word] / document.size();
                weights.push_back(tf * log((double)documents.size() / df[word]));
            }
            answer.push_back(weights);
        }
        return answer;
    }
};
