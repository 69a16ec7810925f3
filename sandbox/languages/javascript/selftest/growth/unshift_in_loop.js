// input: ints_to_list
// time: n^2
// space: 1
var solve = function (nums) {
  const reversed = [];
  for (const num of nums) reversed.splice(0, 0, num);
  return reversed;
};
