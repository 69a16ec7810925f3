// problem: two-sum
// verdict: compile-error
// message: Cannot find module '/etc/passwd'
import passwd from '/etc/passwd';
/// <reference path="/etc/shadow" />
//# sourceMappingURL=/etc/passwd

function twoSum(nums: number[], target: number): number[] {
  return passwd;
}
