// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {string} s
 * @return {string}
 */
var decodeString = function(s) {
    const stack = [];
    let parts = [], times = 0;
    for (const char of s) {
        if (char >= '0' && char <= '9') {
            times = 10 * times + Number(char);
        } else if (char === '[') {
            stack.push([parts, times]);
            parts = [];
            times = 0;
        } else if (char === ']') {
            const [outside, repeat] = stack.pop();
            outside.push(parts.join('').repeat(repeat));
            parts = outside;
        } else {
            parts.push(char);
        }
    }
    return parts.join('');
};
