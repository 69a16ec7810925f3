// role: optimal
// verdict: accepted
// time: n*k
// space: 1
/**
 * @param {number[][]} logits
 * @param {number[]} labels
 * @return {number}
 */
var softmaxCrossEntropy = function(logits, labels) {
    let loss = 0;
    for (let i = 0; i < logits.length; i++) {
        const row = logits[i];
        let top = -Infinity;
        for (const score of row) if (score > top) top = score;
        let total = 0;
        for (const score of row) total += Math.exp(score - top);
        loss += top + Math.log(total) - row[labels[i]];
    }
    return loss / logits.length;
};
