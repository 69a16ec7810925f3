// input: ints
// time: n
// space: 1
var solve = function (nums) {
  let best = -Infinity;
  for (const num of nums) {
    if (num > best) best = num;
  }
  return best;
};
