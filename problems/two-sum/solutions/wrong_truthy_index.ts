// role: wrong
// verdict: wrong-answer
// time: n
// space: n
function twoSum(nums: number[], target: number): number[] {
    const seen: Record<number, number> = {};
    for (let i = 0; i < nums.length; i++) {
        if (seen[target - nums[i]]) return [seen[target - nums[i]], i]; // index 0 is falsy
        seen[nums[i]] = i;
    }
    return [];
}
