// role: optimal
// verdict: accepted
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
            double error = sigmoid(z) - labels[i];
            for (int j = 0; j < d; j++) {
                gradient[j] += error * features[i][j];
            }
            gradient[d] += error;
        }
        double[] moved = Arrays.copyOf(weights, d + 1);
        moved[d] = bias;
        for (int j = 0; j <= d; j++) {
            moved[j] -= learningRate * gradient[j] / n;
        }
        return moved;
    }

    private double sigmoid(double z) {
        if (z >= 0) {
            return 1 / (1 + Math.exp(-z));
        }
        double e = Math.exp(z);
        return e / (1 + e);
    }
}
