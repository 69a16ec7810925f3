// role: naive
// verdict: accepted
// time: n^2*d^2
// space: n
class Solution {
    public double[][] scaledDotProductAttention(double[][] queries, double[][] keys, double[][] values) {
        int n = queries.length;
        int d = queries[0].length;
        double[][] output = new double[n][d];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) {
                double[] weights = weights(queries[i], keys);
                for (int t = 0; t < n; t++) {
                    output[i][j] += weights[t] * values[t][j];
                }
            }
        }
        return output;
    }

    private double[] weights(double[] query, double[][] keys) {
        double[] weights = new double[keys.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < keys.length; t++) {
            for (int j = 0; j < query.length; j++) {
                weights[t] += query[j] * keys[t][j];
            }
            weights[t] /= Math.sqrt(query.length);
            top = Math.max(top, weights[t]);
        }
        double total = 0;
        for (int t = 0; t < keys.length; t++) {
            weights[t] = Math.exp(weights[t] - top);
            total += weights[t];
        }
        for (int t = 0; t < keys.length; t++) {
            weights[t] /= total;
        }
        return weights;
    }
}
