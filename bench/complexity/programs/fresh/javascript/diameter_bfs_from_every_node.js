// input: edges
// time: V*(V+E)
// space: V+E
class Solution {
  solve(n, edges) {
    const graph = Array.from({ length: n }, () => []);
    for (const [a, b] of edges) {
      graph[a].push(b);
      graph[b].push(a);
    }
    let diameter = 0;
    for (let start = 0; start < n; start++) {
      diameter = Math.max(diameter, this.farthest(graph, start));
    }
    return diameter;
  }

  farthest(graph, start) {
    const distance = new Array(graph.length).fill(-1);
    const queue = [start];
    distance[start] = 0;
    let last = start;
    for (let head = 0; head < queue.length; head++) {
      last = queue[head];
      for (const next of graph[last]) {
        if (distance[next] === -1) {
          distance[next] = distance[last] + 1;
          queue.push(next);
        }
      }
    }
    return distance[last];
  }
}
