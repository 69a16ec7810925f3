// role: optimal
// verdict: accepted
// time: n
// space: n
function twoSum(nums: number[], target: number): number[] {
    const seen: Map<number, number> = new Map();
    for (let i = 0; i < nums.length; i++) {
        const other: number | undefined = seen.get(target - nums[i]);
        if (other !== undefined) {
            return [other, i];
        }
        seen.set(nums[i], i);
    }
    throw new Error('there is a pair');
}
