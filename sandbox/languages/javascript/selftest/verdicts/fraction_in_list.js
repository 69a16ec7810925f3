// problem: two-sum
// verdict: wrong-answer
// message: expected int, got number: 0.5
var twoSum = (nums, target) => [0, 1 / 2];
