// problem: pow-x-n
// verdict: wrong-answer
var myPow = (x, n) => NaN;
