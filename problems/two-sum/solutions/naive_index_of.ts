// role: naive
// verdict: accepted
// time: n^2
// space: 1
function twoSum(nums: number[], target: number): number[] {
    for (let i = 0; i < nums.length; i++) {
        const j: number = nums.indexOf(target - nums[i], i + 1);
        if (j !== -1) return [i, j];
    }
    return [];
}
