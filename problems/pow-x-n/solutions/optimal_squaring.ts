// role: optimal
// verdict: accepted
// time: log n
// space: 1
function myPow(x: number, n: number): number {
    let base: number = n < 0 ? 1 / x : x;
    let result: number = 1;
    for (let rest = Math.abs(n); rest > 0; rest = Math.trunc(rest / 2)) {
        if (rest % 2 !== 0) result *= base;
        base *= base;
    }
    return result;
}
