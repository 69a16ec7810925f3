// input: ints
// time: n
// space: n
var solve = (nums) => nums.filter((num) => num % 2 === 0).map((num) => num % 10).reduce((a, b) => a + b, 0);
