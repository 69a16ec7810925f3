// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class Solution {
    public double bestSplit(double[] values, int[] labels) {
        int n = values.length;
        Integer[] order = new Integer[n];
        int[] left = new int[10];
        int[] right = new int[10];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            right[labels[i]]++;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double best = -1;
        double threshold = 0;
        for (int i = 0; i < n - 1; i++) {
            left[labels[order[i]]]++;
            right[labels[order[i]]]--;
            if (values[order[i]] == values[order[i + 1]]) continue;
            int leftSquares = 0;
            int rightSquares = 0;
            for (int c = 0; c < 10; c++) {
                leftSquares += left[c] * left[c];
                rightSquares += right[c] * right[c];
            }
            double purity = (double) leftSquares / (i + 1) + (double) rightSquares / (n - 1 - i);
            if (purity > best) {
                best = purity;
                threshold = (values[order[i]] + values[order[i + 1]]) / 2;
            }
        }
        return threshold;
    }
}
