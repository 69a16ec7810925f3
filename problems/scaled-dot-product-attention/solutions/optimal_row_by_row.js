// role: optimal
// verdict: accepted
// time: n^2*d
// space: n
/**
 * @param {number[][]} queries
 * @param {number[][]} keys
 * @param {number[][]} values
 * @return {number[][]}
 */
var scaledDotProductAttention = function(queries, keys, values) {
    const d = queries[0].length;
    return queries.map(query => {
        const weights = keys.map(key => {
            let score = 0;
            for (let j = 0; j < d; j++) score += query[j] * key[j];
            return score / Math.sqrt(d);
        });
        let top = -Infinity;
        for (const score of weights) top = Math.max(top, score);
        let total = 0;
        for (let t = 0; t < weights.length; t++) {
            weights[t] = Math.exp(weights[t] - top);
            total += weights[t];
        }
        const mixed = new Array(d).fill(0);
        for (let t = 0; t < weights.length; t++) {
            for (let j = 0; j < d; j++) mixed[j] += weights[t] / total * values[t][j];
        }
        return mixed;
    });
};
