// input: ints
// time: 1
// space: 1
const solve = (nums: number[]): number => nums[0] ^ nums[nums.length - 1];
