// role: optimal
// verdict: accepted
// time: n*k
// space: 1
class Solution {
public:
    double softmaxCrossEntropy(vector<vector<double>>& logits, vector<int>& labels) {
        double loss = 0;
        for (size_t i = 0; i < logits.size(); i++) {
            double top = *max_element(logits[i].begin(), logits[i].end());
            double total = 0;
            for (double score : logits[i]) total += exp(score - top);
            loss += top + log(total) - logits[i][labels[i]];
        }
        return loss / logits.size();
    }
};
