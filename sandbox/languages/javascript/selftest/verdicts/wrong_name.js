// problem: two-sum
// verdict: compile-error
// message: there is neither a function twoSum(nums, target) nor a class Solution with such a method; the program defines LIMIT, findPair
const LIMIT = 10;
function findPair(nums, target) {
  return [0, 1];
}
