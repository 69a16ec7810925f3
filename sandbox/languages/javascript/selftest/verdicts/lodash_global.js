// problem: merge-intervals
// verdict: accepted
var merge = function (intervals) {
  return _.reduce(_.sortBy(intervals, [0]), (merged, [start, end]) => {
    const last = _.last(merged);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
    return merged;
  }, []);
};
