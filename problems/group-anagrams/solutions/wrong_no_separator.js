// role: wrong
// verdict: wrong-answer
// time: n*k
// space: n
var groupAnagrams = function(strs) {
    const groups = {};
    for (const word of strs) {
        const counts = new Array(26).fill(0);
        for (const c of word) counts[c.charCodeAt(0) - 97]++;
        (groups[counts.join('')] ??= []).push(word);
    }
    return Object.values(groups);
};
