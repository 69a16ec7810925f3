// input: ints_to_list
// time: n
// space: 1
var solve = (nums) => nums.map((num) => num % 7);
