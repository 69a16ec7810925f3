// role: wrong
// verdict: wrong-answer
// time: n
// space: n
var reverseString = function(s) {
    s = s.slice().reverse();
    return s;
};
