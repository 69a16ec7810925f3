// role: wrong
// verdict: time-limit
// time: n
// space: log n
function myPow(x: number, n: number): number {
    if (n === 0) return 1;
    if (n < 0) return 1 / myPow(x, -n);
    const rest: number = n % 2 === 0 ? 1 : x;
    return myPow(x, Math.floor(n / 2)) * myPow(x, Math.floor(n / 2)) * rest;
}
