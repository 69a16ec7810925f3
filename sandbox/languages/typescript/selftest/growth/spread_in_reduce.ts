// input: ints_to_list
// time: n^2
// space: n
const solve = (nums: number[]): number[] => nums.reduce((found, num) => [...found, num % 10], []);
