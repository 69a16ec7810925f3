// role: optimal
// verdict: accepted
// time: n^2*d
// space: n
class Solution {
public:
    vector<vector<double>> scaledDotProductAttention(vector<vector<double>>& queries, vector<vector<double>>& keys,
                                                     vector<vector<double>>& values) {
        size_t n = queries.size(), d = queries[0].size();
        vector<vector<double>> output(n, vector<double>(d));
        vector<double> weights(n);
        for (size_t i = 0; i < n; i++) {
            for (size_t t = 0; t < n; t++) {
                weights[t] = inner_product(queries[i].begin(), queries[i].end(), keys[t].begin(), 0.0) / sqrt(d);
            }
            double top = *max_element(weights.begin(), weights.end()), total = 0;
            for (double& weight : weights) {
                weight = exp(weight - top);
                total += weight;
            }
            for (size_t t = 0; t < n; t++) {
                for (size_t j = 0; j < d; j++) output[i][j] += weights[t] / total * values[t][j];
            }
        }
        return output;
    }
};
