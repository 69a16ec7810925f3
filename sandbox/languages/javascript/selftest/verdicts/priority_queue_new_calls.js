// problem: merge-intervals
// verdict: accepted
var merge = function (intervals) {
  const queue = new PriorityQueue((a, b) => a[0] - b[0] || a[1] - b[1]);
  intervals.forEach((interval) => queue.push(interval));
  const merged = new Deque();
  while (queue.size() > 0) {
    const [start, end] = queue.pop();
    if (!merged.isEmpty() && start <= merged.back()[1]) merged.back()[1] = Math.max(merged.back()[1], end);
    else merged.pushBack([start, end]);
  }
  return merged.toArray();
};
