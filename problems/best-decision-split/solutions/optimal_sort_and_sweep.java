// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
    public double bestSplit(double[] values, int[] labels) {
        int n = values.length;
        Integer[] order = new Integer[n];
        long[] left = new long[10];
        long[] right = new long[10];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            right[labels[i]]++;
        }
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        long leftSquares = 0;
        long rightSquares = 0;
        for (long count : right) {
            rightSquares += count * count;
        }
        double best = -1;
        double threshold = 0;
        for (int i = 0; i + 1 < n; i++) {
            double value = values[order[i]];
            double next = values[order[i + 1]];
            int label = labels[order[i]];
            leftSquares += 2 * left[label]++ + 1;
            rightSquares -= 2 * right[label]-- - 1;
            if (value == next) {
                continue;
            }
            double purity = (double) leftSquares / (i + 1) + (double) rightSquares / (n - i - 1);
            if (purity > best) {
                best = purity;
                threshold = (value + next) / 2;
            }
        }
        return threshold;
    }
}
