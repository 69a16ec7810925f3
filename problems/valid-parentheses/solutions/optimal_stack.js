// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {string} s
 * @return {boolean}
 */
var isValid = function(s) {
    const pairs = { ')': '(', ']': '[', '}': '{' };
    const stack = [];
    for (const bracket of s) {
        if (bracket in pairs) {
            if (stack.pop() !== pairs[bracket]) return false;
        } else {
            stack.push(bracket);
        }
    }
    return stack.length === 0;
};
