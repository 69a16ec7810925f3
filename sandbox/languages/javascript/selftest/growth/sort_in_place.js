// input: ints_in_place
// time: n log n
// space: n
var solve = function (nums) {
  nums.sort((a, b) => a - b);
};
