// problem: two-sum
// verdict: runtime-error
// message: Error: no method for you
class Solution {
  get twoSum() { throw new Error('no method for you'); }
}
