// input: ints
// time: n log n
// space: n
var solve = function (nums) {
  const sorted = [...nums].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};
