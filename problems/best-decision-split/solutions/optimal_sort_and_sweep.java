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
        double best = -1;
        double threshold = 0;
        for (int i = 0; i + 1 < n; i++) {
            double value = values[order[i]];
            double next = values[order[i + 1]];
            left[labels[order[i]]]++;
            right[labels[order[i]]]--;
            if (value == next) {
                continue;
            }
            double purity = squares(left) / (i + 1) + squares(right) / (n - i - 1);
            if (purity > best) {
                best = purity;
                threshold = (value + next) / 2;
            }
        }
        return threshold;
    }

    private double squares(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count * count;
        }
        return sum;
    }
}
