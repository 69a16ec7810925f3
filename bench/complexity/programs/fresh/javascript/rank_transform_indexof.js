// input: ints_to_list
// time: n^2
// space: n
/**
 * @param {number[]} nums
 * @return {number[]}
 */
var solve = function (nums) {
  const sorted = [...new Set(nums)].sort((a, b) => a - b);
  return nums.map((num) => sorted.indexOf(num) + 1);
};
