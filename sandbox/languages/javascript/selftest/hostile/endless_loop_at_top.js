// problem: two-sum
// verdict: time-limit
for (;;) {}
var twoSum = (nums, target) => [0, 1];
