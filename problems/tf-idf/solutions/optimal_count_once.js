// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {string[][]} documents
 * @return {number[][]}
 */
var tfIdf = function(documents) {
    const df = new Map();
    for (const document of documents) {
        for (const word of new Set(document)) df.set(word, (df.get(word) || 0) + 1);
    }
    return documents.map(document => {
        const counts = new Map();
        for (const word of document) counts.set(word, (counts.get(word) || 0) + 1);
        return document.map(word =>
            counts.get(word) / document.length * Math.log(documents.length / df.get(word)));
    });
};
