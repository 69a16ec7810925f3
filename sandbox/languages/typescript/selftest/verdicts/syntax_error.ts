// problem: two-sum
// verdict: compile-error
// line: 4
function twoSum(nums: number[], target: number: number[] {
    return [];
}
