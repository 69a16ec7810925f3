// role: optimal
// verdict: accepted
// time: n*k
// space: k
class Solution {
    public double[][] kMeansStep(double[][] points, double[][] centroids) {
        int k = centroids.length;
        int d = centroids[0].length;
        int[] counts = new int[k];
        double[][] sums = new double[k][d];
        for (double[] point : points) {
            int nearest = 0;
            double smallest = Double.POSITIVE_INFINITY;
            for (int c = 0; c < k; c++) {
                double distance = 0;
                for (int j = 0; j < d; j++) {
                    double gap = point[j] - centroids[c][j];
                    distance += gap * gap;
                }
                if (distance < smallest) {
                    smallest = distance;
                    nearest = c;
                }
            }
            counts[nearest]++;
            for (int j = 0; j < d; j++) {
                sums[nearest][j] += point[j];
            }
        }
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < d; j++) {
                sums[c][j] = counts[c] > 0 ? sums[c][j] / counts[c] : centroids[c][j];
            }
        }
        return sums;
    }
}
