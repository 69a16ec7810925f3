// input: edges
// time: V+E
// space: V+E
function solve(n: number, edges: number[][]): number {
  const neighbors: number[][] = Array.from({ length: n }, (): number[] => []);
  for (let i = 0; i < edges.length; i++) {
    neighbors[edges[i][0]].push(edges[i][1]);
    neighbors[edges[i][1]].push(edges[i][0]);
  }
  const seen: boolean[] = new Array(n).fill(false);
  let count = 0;
  for (let start = 0; start < n; start++) {
    if (seen[start]) continue;
    count++;
    seen[start] = true;
    const stack: number[] = [start];
    while (stack.length > 0) {
      const node = stack.pop()!;
      for (const next of neighbors[node]) {
        if (seen[next]) continue;
        seen[next] = true;
        stack.push(next);
      }
    }
  }
  return count;
}
