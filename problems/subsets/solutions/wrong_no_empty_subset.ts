// role: wrong
// verdict: wrong-answer
// time: n*2^n
// space: 1
function subsets(nums: number[]): number[][] {
    const result: number[][] = [];
    for (let mask = 1; mask < 1 << nums.length; mask++) {
        result.push(nums.filter((_: number, i: number): boolean => Boolean(mask & (1 << i))));
    }
    return result;
}
