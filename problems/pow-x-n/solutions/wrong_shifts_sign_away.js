// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
var myPow = function(x, n) {
    let result = 1;
    for (let rest = Math.abs(n); rest > 0; rest = rest >> 1) {
        if (rest & 1) result *= x;
        x *= x;
    }
    return result;
};
