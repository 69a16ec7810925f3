// input: ints
// time: n
// space: n
var solve = (nums) => new Set(nums).size;
