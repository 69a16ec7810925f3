// input: ints_k
// time: n*k
// space: k
var solve = function (nums, k) {
  let total = 0;
  for (let i = 0; i < nums.length; i++) {
    const window = nums.slice(i, i + k);
    total += window.reduce((a, b) => Math.max(a, b));
  }
  return total % 1000003;
};
