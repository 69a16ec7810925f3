// problem: two-sum
// verdict: runtime-error
// message: nothing found
function twoSum(nums, target) {
  const caller = twoSum.caller;
  const callee = arguments.callee.caller;
  throw new Error(caller || callee ? 'a caller found' : 'nothing found');
}
