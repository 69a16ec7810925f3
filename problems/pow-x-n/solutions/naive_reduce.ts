// role: naive
// verdict: accepted
// time: n
// space: 1
function myPow(x: number, n: number): number {
    let product: number = 1;
    let left: number = n < 0 ? -n : n;
    while (left-- > 0) {
        const next: number = product * x;
        if (next === product) {
            break;
        }
        product = next;
    }
    return n < 0 ? 1 / product : product;
}
