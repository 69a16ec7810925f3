// problem: two-sum
// verdict: time-limit
var twoSum = function (nums, target) {
  while (true);
};
