// problem: merge-intervals
// verdict: accepted
var merge = function (intervals) {
  const queue = new MinPriorityQueue({ priority: (interval) => interval[0] });
  for (const interval of intervals) queue.enqueue(interval);
  const merged = [];
  while (!queue.isEmpty()) {
    const { element, priority } = queue.dequeue();
    if (merged.length && priority <= merged.at(-1)[1]) merged.at(-1)[1] = Math.max(merged.at(-1)[1], element[1]);
    else merged.push(element);
  }
  return merged;
};
