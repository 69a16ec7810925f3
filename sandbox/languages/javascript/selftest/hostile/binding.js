// problem: two-sum
// verdict: runtime-error
// message: TypeError: process.binding is not a function
var twoSum = function (nums, target) {
  return process.binding('fs');
};
