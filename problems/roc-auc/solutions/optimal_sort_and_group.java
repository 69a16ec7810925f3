// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
    public double rocAuc(int[] labels, double[] scores) {
        int n = labels.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(scores[a], scores[b]));
        double won = 0;
        long below = 0;
        int i = 0;
        while (i < n) {
            double score = scores[order[i]];
            long positives = 0;
            long negatives = 0;
            while (i < n && scores[order[i]] == score) {
                if (labels[order[i]] == 1) {
                    positives++;
                } else {
                    negatives++;
                }
                i++;
            }
            won += positives * (below + negatives / 2.0);
            below += negatives;
        }
        return won / (below * (n - below));
    }
}
