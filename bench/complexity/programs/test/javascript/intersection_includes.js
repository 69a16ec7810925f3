// input: two_lists
// time: n*m
// space: 1
var solve = (a, b) => {
  let common = 0;
  for (let i = 0; i < a.length; i++) {
    if (b.includes(a[i])) common++;
  }
  return common;
};
