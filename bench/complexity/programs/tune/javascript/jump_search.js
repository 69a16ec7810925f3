// input: ascending
// time: sqrt n
// space: 1
const solve = (nums, target) => {
  const n = nums.length;
  const step = Math.floor(Math.sqrt(n));
  let blockStart = 0;
  // skip whole blocks
  while (blockStart + step <= n && nums[blockStart + step - 1] < target) {
    blockStart += step;
  }
  for (let i = blockStart; i < Math.min(blockStart + step, n); i++) {
    if (nums[i] === target) return i;
    if (nums[i] > target) break;
  }
  return -1;
};
