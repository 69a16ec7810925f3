// role: wrong
// verdict: wrong-answer
// time: n*k
// space: 1
class Solution {
public:
    double softmaxCrossEntropy(vector<vector<double>>& logits, vector<int>& labels) {
        double loss = 0;
        for (size_t i = 0; i < logits.size(); i++) {
            double total = 0;
            for (double score : logits[i]) total += exp(score);
            loss -= log(exp(logits[i][labels[i]]) / total);
        }
        return loss / logits.size();
    }
};
