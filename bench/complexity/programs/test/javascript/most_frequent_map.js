// input: ints
// time: n
// space: n
const solve = (nums) => {
  const counts = new Map();
  nums.forEach((num) => counts.set(num, (counts.get(num) || 0) + 1));
  let [best] = nums;
  for (const [num, count] of counts) {
    if (count > counts.get(best)) best = num;
  }
  return best;
};
