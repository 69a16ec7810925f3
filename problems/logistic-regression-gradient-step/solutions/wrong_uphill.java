// role: wrong
// verdict: wrong-answer
// time: n*d
// space: d
class Solution {
    public double[] gradientStep(double[][] features, int[] labels, double[] weights, double bias, double learningRate) {
        int n = features.length;
        int d = weights.length;
        double[] gradient = new double[d + 1];
        for (int i = 0; i < n; i++) {
            double z = bias;
            for (int j = 0; j < d; j++) {
                z += weights[j] * features[i][j];
            }
            double error = labels[i] - 1 / (1 + Math.exp(-z));
            for (int j = 0; j < d; j++) {
                gradient[j] += error * features[i][j];
            }
            gradient[d] += error;
        }
        double[] moved = new double[d + 1];
        for (int j = 0; j <= d; j++) {
            moved[j] = (j < d ? weights[j] : bias) - learningRate * gradient[j] / n;
        }
        return moved;
    }
}
