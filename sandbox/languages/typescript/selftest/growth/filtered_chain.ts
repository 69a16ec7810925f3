// input: ints
// time: n
// space: n
const solve = (nums: number[]): number => nums.filter((num) => num % 2 === 0).map((num) => num % 10).reduce((a, b) => a + b, 0);
