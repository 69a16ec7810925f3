// problem: two-sum
// verdict: compile-error
// message: twoSum
function pairSum(nums: number[], target: number): number[] {
    return [];
}
