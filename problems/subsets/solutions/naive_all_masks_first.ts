// role: naive
// verdict: accepted
// time: n*2^n
// space: n*2^n
function subsets(nums: number[]): number[][] {
    const masks: boolean[][] = [];
    for (let mask = 0; mask < 1 << nums.length; mask++) {
        masks.push(nums.map((_, i) => (mask >> i & 1) === 1));
    }
    return masks.map((taken: boolean[]): number[] => nums.filter((_, i) => taken[i]));
}
