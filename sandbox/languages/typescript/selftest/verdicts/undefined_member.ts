// problem: two-sum
// verdict: runtime-error
// line: 6
function twoSum(nums: number[], target: number): number[] {
    const seen: any = undefined;
    return seen.get(target);
}
