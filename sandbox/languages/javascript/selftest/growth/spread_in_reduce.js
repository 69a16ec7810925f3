// input: ints_to_list
// time: n^2
// space: n
var solve = (nums) => nums.reduce((found, num) => [...found, num % 10], []);
