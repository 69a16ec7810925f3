// role: optimal
// verdict: accepted
// time: log m + log n
// space: 1
/**
 * @param {number[][]} matrix
 * @param {number} target
 * @return {boolean}
 */
var searchMatrix = function(matrix, target) {
    const n = matrix[0].length;
    let low = 0, high = matrix.length * n - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const value = matrix[Math.floor(middle / n)][middle % n];
        if (value === target) return true;
        if (value < target) low = middle + 1;
        else high = middle - 1;
    }
    return false;
};
