// input: edges
// time: V^3 + E
// space: V^2
// The city that has the fewest others within a distance of 4 (the last one, if there are several).
const MAX_DISTANCE = 4;

var solve = function (n, edges) {
  const dist = Array.from({ length: n }, () => new Array(n).fill(1e9));
  for (let i = 0; i < n; i++) dist[i][i] = 0;
  for (const [u, v] of edges) {
    dist[u][v] = 1;
    dist[v][u] = 1;
  }

  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        dist[i][j] = Math.min(dist[i][j], dist[i][k] + dist[k][j]);
      }
    }
  }

  let city = -1;
  let fewest = n + 1;
  for (let i = 0; i < n; i++) {
    const near = dist[i].reduce((sum, d) => sum + (d <= MAX_DISTANCE ? 1 : 0), 0);
    if (near <= fewest) {
      fewest = near;
      city = i;
    }
  }
  return city;
};
