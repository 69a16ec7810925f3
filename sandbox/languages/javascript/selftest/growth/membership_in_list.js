// input: ints
// time: n^2
// space: n
var solve = function (nums) {
  const seen = [];
  for (const num of nums) {
    if (!seen.includes(num)) seen.push(num);
  }
  return seen.length;
};
