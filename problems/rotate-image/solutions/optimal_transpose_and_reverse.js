// role: optimal
// verdict: accepted
// time: n^2
// space: 1
/**
 * @param {number[][]} matrix
 * @return {void} Do not return anything, modify matrix in-place instead.
 */
var rotate = function(matrix) {
    const n = matrix.length;
    for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
            const kept = matrix[i][j];
            matrix[i][j] = matrix[j][i];
            matrix[j][i] = kept;
        }
    }
    for (const row of matrix) row.reverse();
};
