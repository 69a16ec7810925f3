// input: edges
// time: V*E
// space: 1
function solve(n: number, edges: number[][]): number {
  let judge = -1;
  for (let person = 0; person < n; person++) {
    let trusts = 0;
    let trustedBy = 0;
    for (const edge of edges) {
      if (edge[0] === person) trusts++;
      if (edge[1] === person) trustedBy++;
    }
    if (trusts === 0 && trustedBy === n - 1) judge = person;
  }
  return judge;
}
