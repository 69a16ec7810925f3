// role: naive
// verdict: accepted
// time: n*k^2
// space: 1
class Solution {
    double logProbability(const vector<double>& row, int j) {
        double top = *max_element(row.begin(), row.end());
        double total = 0;
        for (double score : row) total += exp(score - top);
        return row[j] - top - log(total);
    }

public:
    double softmaxCrossEntropy(vector<vector<double>>& logits, vector<int>& labels) {
        double loss = 0;
        for (int i = 0; i < (int)logits.size(); i++) {
            for (int j = 0; j < (int)logits[i].size(); j++) {
                double target = j == labels[i] ? 1 : 0;
                loss -= target * logProbability(logits[i], j);
            }
        }
        return loss / logits.size();
    }
};
