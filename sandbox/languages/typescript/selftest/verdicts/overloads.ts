// problem: pow-x-n
// verdict: accepted
function myPow(x: number, n: number): number;
function myPow(x: number): number;
function myPow(x: number, n?: number): number {
  return x ** (n ?? 1);
}
