// problem: two-sum
// verdict: time-limit
var twoSum = function (nums, target) {
  let number = 3n;
  for (let i = 0; i < 29; i++) number *= number;
  return [Number(number % 2n), 1];
};
