// problem: two-sum
// verdict: wrong-answer
// message: expected list[int], got undefined
var twoSum = function (nums, target) {
  nums.find((num) => num === target);
};
