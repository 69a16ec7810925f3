// bytes: 0
// returns: list[int]
const solve = (n) => new Array(n).fill(7);
