// input: small
// time: 2^n
// space: n
function solve(n: number): number {
  const visit = (i, sum) => (i === n ? sum % 3 : visit(i + 1, sum) + visit(i + 1, sum + i));
  return visit(0, 0);
};
