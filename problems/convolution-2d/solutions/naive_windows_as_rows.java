// role: naive
// verdict: accepted
// time: n^2*k^2
// space: n^2*k^2
class Solution {
    public double[][] convolve2d(double[][] image, double[][] kernel) {
        int r = kernel.length;
        int c = kernel[0].length;
        int rows = image.length - r + 1;
        int columns = image[0].length - c + 1;
        double[][] windows = new double[rows * columns][r * c];
        for (int place = 0; place < windows.length; place++) {
            for (int at = 0; at < r * c; at++) {
                windows[place][at] = image[place / columns + at / c][place % columns + at % c];
            }
        }
        double[][] answer = new double[rows][columns];
        for (int place = 0; place < windows.length; place++) {
            for (int at = 0; at < r * c; at++) {
                answer[place / columns][place % columns] += windows[place][at] * kernel[at / c][at % c];
            }
        }
        return answer;
    }
}
