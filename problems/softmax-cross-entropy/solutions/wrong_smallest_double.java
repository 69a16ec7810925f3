// role: wrong
// verdict: wrong-answer
// time: n*k
// space: 1
class Solution {
    public double softmaxCrossEntropy(double[][] logits, int[] labels) {
        double loss = 0;
        for (int i = 0; i < logits.length; i++) {
            double top = Double.MIN_VALUE; // the smallest positive number
            for (double score : logits[i]) {
                top = Math.max(top, score);
            }
            double total = 0;
            for (double score : logits[i]) {
                total += Math.exp(score - top);
            }
            loss += top + Math.log(total) - logits[i][labels[i]];
        }
        return loss / logits.length;
    }
}
