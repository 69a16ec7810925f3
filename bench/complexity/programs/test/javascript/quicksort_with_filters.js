// input: ints_to_list
// time: n log n
// space: n
const solve = (nums) => {
  if (nums.length < 2) return nums;
  const [pivot, ...rest] = nums;
  const smaller = rest.filter((x) => x < pivot);
  const larger = rest.filter((x) => x >= pivot);
  return solve(smaller).concat(pivot, solve(larger));
};
