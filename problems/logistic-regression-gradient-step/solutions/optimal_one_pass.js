// role: optimal
// verdict: accepted
// time: n*d
// space: d
/**
 * @param {number[][]} features
 * @param {number[]} labels
 * @param {number[]} weights
 * @param {number} bias
 * @param {number} learningRate
 * @return {number[]}
 */
var gradientStep = function(features, labels, weights, bias, learningRate) {
    const n = features.length;
    const d = weights.length;
    const sigmoid = z => z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    const gradient = new Array(d).fill(0);
    let biasGradient = 0;
    for (let i = 0; i < n; i++) {
        const row = features[i];
        let z = bias;
        for (let j = 0; j < d; j++) z += weights[j] * row[j];
        const error = sigmoid(z) - labels[i];
        for (let j = 0; j < d; j++) gradient[j] += error * row[j];
        biasGradient += error;
    }
    const moved = weights.map((weight, j) => weight - learningRate * gradient[j] / n);
    moved.push(bias - learningRate * biasGradient / n);
    return moved;
};
