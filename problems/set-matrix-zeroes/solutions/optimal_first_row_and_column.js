// role: optimal
// verdict: accepted
// time: m*n
// space: 1
/**
 * @param {number[][]} matrix
 * @return {void} Do not return anything, modify matrix in-place instead.
 */
var setZeroes = function(matrix) {
    const m = matrix.length, n = matrix[0].length;
    const clearRow = matrix[0].includes(0);
    const clearColumn = matrix.some((row) => row[0] === 0);
    for (let i = 1; i < m; i++) {
        for (let j = 1; j < n; j++) {
            if (matrix[i][j] === 0) matrix[i][0] = matrix[0][j] = 0;
        }
    }
    for (let i = 1; i < m; i++) {
        for (let j = 1; j < n; j++) {
            if (matrix[i][0] === 0 || matrix[0][j] === 0) matrix[i][j] = 0;
        }
    }
    if (clearRow) matrix[0].fill(0);
    if (clearColumn) for (const row of matrix) row[0] = 0;
};
