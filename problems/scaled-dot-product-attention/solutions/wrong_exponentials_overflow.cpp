// role: wrong
// verdict: wrong-answer
// time: n^2*d
// space: n
class Solution {
public:
    vector<vector<double>> scaledDotProductAttention(vector<vector<double>>& queries, vector<vector<double>>& keys,
                                                     vector<vector<double>>& values) {
        int n = queries.size(), d = queries[0].size();
        vector<vector<double>> output(n, vector<double>(d, 0));
        for (int i = 0; i < n; i++) {
            vector<double> weights(n, 0);
            double total = 0;
            for (int t = 0; t < n; t++) {
                for (int j = 0; j < d; j++) weights[t] += queries[i][j] * keys[t][j];
                weights[t] = exp(weights[t] / sqrt(d));
                total += weights[t];
            }
            for (int t = 0; t < n; t++)
                for (int j = 0; j < d; j++) output[i][j] += weights[t] / total * values[t][j];
        }
        return output;
    }
};
