// input: edges
// time: V+E
// space: V+E
function solve(n: number, edges: number[][]): number {
  const neighbors = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    neighbors[a].push(b);
    neighbors[b].push(a);
  }
  const seen = new Array(n).fill(false);
  let count = 0;
  for (let start = 0; start < n; start++) {
    if (seen[start]) continue;
    count++;
    seen[start] = true;
    const stack = [start];
    while (stack.length > 0) {
      for (const next of neighbors[stack.pop()]) {
        if (!seen[next]) {
          seen[next] = true;
          stack.push(next);
        }
      }
    }
  }
  return count;
};
