// role: wrong
// verdict: wrong-answer
// time: n*d
// space: d
class Solution {
public:
    vector<double> gradientStep(vector<vector<double>>& features, vector<int>& labels, vector<double>& weights,
                                double bias, double learningRate) {
        int n = features.size(), d = weights.size();
        vector<double> gradient(d, 0.0), moved(d + 1);
        double biasGradient = 0;
        for (int i = 0; i < n; i++) {
            double z = bias;
            for (int j = 0; j < d; j++) z += weights[j] * features[i][j];
            double error = exp(z) / (1 + exp(z)) - labels[i];
            for (int j = 0; j < d; j++) gradient[j] += error * features[i][j];
            biasGradient += error;
        }
        for (int j = 0; j < d; j++) moved[j] = weights[j] - learningRate * gradient[j] / n;
        moved[d] = bias - learningRate * biasGradient / n;
        return moved;
    }
};
