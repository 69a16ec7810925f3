// input: ints_to_list
// time: n
// space: 1
const solve = (nums: number[]): number[] => nums.map((num) => num % 7);
