// role: wrong
// verdict: wrong-answer
// time: n*k
// space: k
class Solution {
    public double[][] kMeansStep(double[][] points, double[][] centroids) {
        double[][] sums = new double[centroids.length][centroids[0].length];
        int[] counts = new int[centroids.length];
        for (double[] point : points) {
            int nearest = 0;
            for (int c = 1; c < centroids.length; c++) {
                if (distance(point, centroids[c]) < distance(point, centroids[nearest])) {
                    nearest = c;
                }
            }
            counts[nearest]++;
            for (int j = 0; j < point.length; j++) {
                sums[nearest][j] += point[j];
            }
        }
        for (int c = 0; c < sums.length; c++) {
            for (int j = 0; j < sums[c].length; j++) {
                sums[c][j] /= counts[c];
            }
        }
        return sums;
    }

    private double distance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }
}
