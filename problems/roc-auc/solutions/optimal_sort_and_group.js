// role: optimal
// verdict: accepted
// time: n log n
// space: n
/**
 * @param {number[]} labels
 * @param {number[]} scores
 * @return {number}
 */
var rocAuc = function(labels, scores) {
    const n = labels.length;
    const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
    let won = 0;
    let below = 0;
    for (let i = 0; i < n;) {
        const score = scores[order[i]];
        let positives = 0;
        let negatives = 0;
        for (; i < n && scores[order[i]] === score; i++) {
            if (labels[order[i]] === 1) positives++;
            else negatives++;
        }
        won += positives * (below + negatives / 2);
        below += negatives;
    }
    return won / (below * (n - below));
};
