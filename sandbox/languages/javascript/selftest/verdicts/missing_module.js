// problem: two-sum
// verdict: compile-error
// line: 5
// message: Cannot find module 'sorted-array'
const SortedArray = require('sorted-array');
var twoSum = (nums, target) => [0, 1];
