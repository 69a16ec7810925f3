// role: optimal
// verdict: accepted
// time: n^2*k^2
// space: 1
class Solution {
    public double[][] convolve2d(double[][] image, double[][] kernel) {
        int rows = image.length - kernel.length + 1;
        int columns = image[0].length - kernel[0].length + 1;
        double[][] answer = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double total = 0;
                for (int a = 0; a < kernel.length; a++) {
                    for (int b = 0; b < kernel[0].length; b++) {
                        total += kernel[a][b] * image[i + a][j + b];
                    }
                }
                answer[i][j] = total;
            }
        }
        return answer;
    }
}
