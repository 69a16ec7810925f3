// role: alternative
// verdict: accepted
// time: n^2*d
// space: 1
class Solution {
public:
    vector<vector<double>> scaledDotProductAttention(vector<vector<double>>& queries, vector<vector<double>>& keys,
                                                     vector<vector<double>>& values) {
        size_t n = queries.size(), d = queries[0].size();
        vector<vector<double>> output(n, vector<double>(d));
        for (size_t i = 0; i < n; i++) {
            double top = -INFINITY, total = 0;
            for (size_t t = 0; t < n; t++) {
                double score = 0;
                for (size_t j = 0; j < d; j++) score += queries[i][j] * keys[t][j];
                score /= sqrt(d);
                double shrink = exp(min(0.0, top - score));
                top = max(top, score);
                double weight = exp(score - top);
                total = total * shrink + weight;
                for (size_t j = 0; j < d; j++) output[i][j] = output[i][j] * shrink + weight * values[t][j];
            }
            for (double& number : output[i]) number /= total;
        }
        return output;
    }
};
