// input: number
// time: 1
// space: 1
var solve = (n) => (n === 0 ? 0 : 1 + ((n - 1) % 9));
