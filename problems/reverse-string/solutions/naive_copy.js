// role: naive
// verdict: accepted
// time: n
// space: n
var reverseString = function(s) {
    const copy = [...s];
    for (let i = 0; i < s.length; i++) s[i] = copy[s.length - 1 - i];
};
