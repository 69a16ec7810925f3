// role: optimal
// verdict: accepted
// time: n^2*d
// space: n
class Solution {
    public double[][] scaledDotProductAttention(double[][] queries, double[][] keys, double[][] values) {
        int n = queries.length;
        int d = queries[0].length;
        double[][] output = new double[n][d];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < n; t++) {
                double score = 0;
                for (int j = 0; j < d; j++) {
                    score += queries[i][j] * keys[t][j];
                }
                weights[t] = score / Math.sqrt(d);
                top = Math.max(top, weights[t]);
            }
            double total = 0;
            for (int t = 0; t < n; t++) {
                weights[t] = Math.exp(weights[t] - top);
                total += weights[t];
            }
            for (int t = 0; t < n; t++) {
                for (int j = 0; j < d; j++) {
                    output[i][j] += weights[t] / total * values[t][j];
                }
            }
        }
        return output;
    }
}
