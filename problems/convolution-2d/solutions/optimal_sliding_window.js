// role: optimal
// verdict: accepted
// time: n^2*k^2
// space: 1
/**
 * @param {number[][]} image
 * @param {number[][]} kernel
 * @return {number[][]}
 */
var convolve2d = function(image, kernel) {
    const rows = image.length - kernel.length + 1;
    const columns = image[0].length - kernel[0].length + 1;
    const answer = [];
    for (let i = 0; i < rows; i++) {
        const row = new Array(columns).fill(0);
        for (let j = 0; j < columns; j++) {
            let total = 0;
            for (let a = 0; a < kernel.length; a++) {
                for (let b = 0; b < kernel[a].length; b++) total += kernel[a][b] * image[i + a][j + b];
            }
            row[j] = total;
        }
        answer.push(row);
    }
    return answer;
};
