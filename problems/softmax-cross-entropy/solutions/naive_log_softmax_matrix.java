// role: naive
// verdict: accepted
// time: n*k
// space: n*k
class Solution {
    public double softmaxCrossEntropy(double[][] logits, int[] labels) {
        int n = logits.length;
        int k = logits[0].length;
        double[][] logSoftmax = new double[n][k];
        for (int i = 0; i < n; i++) {
            double top = Arrays.stream(logits[i]).max().getAsDouble();
            double total = 0;
            for (double score : logits[i]) {
                total += Math.exp(score - top);
            }
            for (int j = 0; j < k; j++) {
                logSoftmax[i][j] = logits[i][j] - top - Math.log(total);
            }
        }
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss -= logSoftmax[i][labels[i]];
        }
        return loss / n;
    }
}
