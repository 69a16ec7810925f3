// role: naive
// verdict: accepted
// time: n
// space: 1
var myPow = function(x, n) {
    let result = 1;
    for (let i = 0; i < Math.abs(n); i++) {
        const product = result * x;
        if (product === result) break; // nothing changes any more
        result = product;
    }
    return n < 0 ? 1 / result : result;
};
