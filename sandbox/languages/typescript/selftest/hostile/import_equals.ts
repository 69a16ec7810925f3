// problem: two-sum
// verdict: compile-error
// message: Cannot find module '/proc/self/environ'
import environment = require('/proc/self/environ');
export import passwd = require('/etc/passwd');

function twoSum(nums: number[], target: number): number[] {
  return [environment, passwd];
}
