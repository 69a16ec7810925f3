// input: ints
// time: n
// space: n
const solve = (nums: number[]): number => new Set(nums).size;
