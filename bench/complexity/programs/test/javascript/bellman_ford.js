// input: edges
// time: V*E
// space: V
var solve = function (n, edges) {
  const dist = Array(n).fill(Infinity);
  dist[0] = 0;
  for (let round = 1; round < n; round++) {
    for (const [u, v] of edges) {
      if (dist[u] + 1 < dist[v]) dist[v] = dist[u] + 1;
    }
  }
  let farthest = 0;
  for (const d of dist) if (d !== Infinity && d > farthest) farthest = d;
  return farthest;
};
