// role: wrong
// verdict: wrong-answer
// time: m + log n
// space: 1
var searchMatrix = function(matrix, target) {
    let row = 0;
    while (row + 1 < matrix.length && matrix[row + 1][0] < target) row++; // <= would be right
    let low = 0, high = matrix[row].length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        if (matrix[row][middle] === target) return true;
        if (matrix[row][middle] < target) low = middle + 1;
        else high = middle - 1;
    }
    return false;
};
