// problem: two-sum
// verdict: wrong-answer
// message: expected list[int], got Map
var twoSum = (nums, target) => new Map([[0, 1]]);
