// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    vector<vector<double>> tfIdf(vector<vector<string>>& documents) {
        unordered_map<string, unordered_set<int>> where;
        for (int i = 0; i < (int)documents.size(); i++)
            for (auto& word : documents[i]) where[word].insert(i);
        vector<vector<double>> answer;
        for (auto& document : documents) {
            unordered_map<string, double> counts;
            for (auto& word : document) counts[word]++;
            answer.push_back({});
            for (auto& word : document)
                answer.back().push_back(counts[word] / document.size() * log10(1.0 * documents.size() / where[word].size()));
        }
        return answer;
    }
};
