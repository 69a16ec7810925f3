// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {string} s
 * @param {string} t
 * @return {string}
 */
var minWindow = function(s, t) {
    const need = new Map();
    for (const c of t) need.set(c, (need.get(c) ?? 0) + 1);
    let missing = t.length, start = 0, length = Infinity, left = 0;
    for (let right = 0; right < s.length; right++) {
        const needed = need.get(s[right]) ?? 0;
        if (needed > 0) missing--;
        need.set(s[right], needed - 1);
        while (missing === 0) {
            if (right - left + 1 < length) {
                start = left;
                length = right - left + 1;
            }
            const c = s[left++];
            need.set(c, need.get(c) + 1);
            if (need.get(c) > 0) missing++;
        }
    }
    return length === Infinity ? '' : s.slice(start, start + length);
};
