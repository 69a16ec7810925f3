// problem: two-sum
// verdict: wrong-answer
// message: element 0 of the array is not there
var twoSum = (nums, target) => [, 1];
