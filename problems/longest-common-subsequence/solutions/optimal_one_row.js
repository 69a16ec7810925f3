// role: optimal
// verdict: accepted
// time: m*n
// space: min(m,n)
/**
 * @param {string} text1
 * @param {string} text2
 * @return {number}
 */
var longestCommonSubsequence = function(text1, text2) {
    if (text1.length < text2.length) [text1, text2] = [text2, text1];
    const row = new Array(text2.length + 1).fill(0);
    for (let i = 0; i < text1.length; i++) {
        let diagonal = 0;
        for (let j = 1; j < row.length; j++) {
            const above = row[j];
            row[j] = text1[i] === text2[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row[text2.length];
};
