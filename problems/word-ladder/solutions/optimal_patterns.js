// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {string} beginWord
 * @param {string} endWord
 * @param {string[]} wordList
 * @return {number}
 */
var ladderLength = function(beginWord, endWord, wordList) {
    const pattern = (word, i) => word.slice(0, i) + '*' + word.slice(i + 1);
    const matches = new Map();
    for (const word of wordList) {
        for (let i = 0; i < word.length; i++) {
            const key = pattern(word, i);
            if (!matches.has(key)) matches.set(key, []);
            matches.get(key).push(word);
        }
    }
    const seen = new Set([beginWord]);
    let level = [beginWord];
    for (let length = 1; level.length > 0; length++) {
        const next = [];
        for (const word of level) {
            if (word === endWord) return length;
            for (let i = 0; i < word.length; i++) {
                for (const other of matches.get(pattern(word, i)) ?? []) {
                    if (seen.has(other)) continue;
                    seen.add(other);
                    next.push(other);
                }
            }
        }
        level = next;
    }
    return 0;
};
