// role: optimal
// verdict: accepted
// time: n*d
// space: d
class Solution {
    double sigmoid(double z) {
        if (z >= 0) return 1 / (1 + exp(-z));
        return exp(z) / (1 + exp(z));
    }

public:
    vector<double> gradientStep(vector<vector<double>>& features, vector<int>& labels, vector<double>& weights,
                                double bias, double learningRate) {
        size_t n = features.size(), d = weights.size();
        vector<double> gradient(d + 1);
        for (size_t i = 0; i < n; i++) {
            double z = inner_product(weights.begin(), weights.end(), features[i].begin(), bias);
            double error = sigmoid(z) - labels[i];
            for (size_t j = 0; j < d; j++) gradient[j] += error * features[i][j];
            gradient[d] += error;
        }
        vector<double> moved(weights);
        moved.push_back(bias);
        for (size_t j = 0; j <= d; j++) moved[j] -= learningRate * gradient[j] / n;
        return moved;
    }
};
