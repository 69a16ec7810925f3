// problem: two-sum
// verdict: runtime-error
// line: 7
// message: TypeError: Cannot read properties of undefined (reading 'value')
var twoSum = function (nums, target) {
  const find = (i) => nums[i].missing;
  return find(nums.length - 1).value;
};
