// input: two_lists
// time: n*m
// space: 1
var solve = function (a, b) {
  let count = 0;
  for (const x of a) for (const y of b) if (x === y) count++;
  return count;
};
