// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class Solution {
    public double rocAuc(int[] labels, double[] scores) {
        Integer[] order = new Integer[labels.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        long won = 0, below = 0;
        for (int i = 0; i < order.length; ) {
            double score = scores[order[i]];
            long positives = 0, negatives = 0;
            while (i < order.length && scores[order[i]] == score) {
                if (labels[order[i++]] == 1) positives++;
                else negatives++;
            }
            won += positives * below + positives * negatives / 2;
            below += negatives;
        }
        return (double) won / (below * (labels.length - below));
    }
}
