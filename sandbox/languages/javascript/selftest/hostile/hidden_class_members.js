// problem: two-sum
// verdict: compile-error
// message: class Solution has no method twoSum
class Solution {
  get twoSum() { throw new Error('no method for you'); }
}
