// role: alternative
// verdict: accepted
// time: log n
// space: log n
var myPow = function(x, n) {
    if (n === 0) return 1;
    if (n < 0) return 1 / myPow(x, -n);
    const half = myPow(x, Math.floor(n / 2));
    return n % 2 === 0 ? half * half : half * half * x;
};
