// role: optimal
// verdict: accepted
// time: m*n
// space: min(m,n)
/**
 * @param {string} word1
 * @param {string} word2
 * @return {number}
 */
var minDistance = function(word1, word2) {
    if (word1.length < word2.length) [word1, word2] = [word2, word1];
    const row = Array.from({ length: word2.length + 1 }, (_, j) => j);
    for (let i = 1; i <= word1.length; i++) {
        let diagonal = row[0];
        row[0] = i;
        for (let j = 1; j < row.length; j++) {
            const above = row[j];
            row[j] = word1[i - 1] === word2[j - 1] ? diagonal : 1 + Math.min(diagonal, above, row[j - 1]);
            diagonal = above;
        }
    }
    return row[word2.length];
};
