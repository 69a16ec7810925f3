// problem: two-sum
// verdict: compile-error
var twoSum = (nums, target) => ['ÿþÃ', 1];
