// input: ints_to_list
// time: n
// space: n
/**
 * Even numbers first, then the odd ones, each in the order given.
 * @param {number[]} nums
 * @return {number[]}
 */
var solve = function (nums) {
  const evens = nums.filter((x) => x % 2 === 0);
  const odds = nums.filter((x) => x % 2 !== 0);
  return [...evens, ...odds];
};
