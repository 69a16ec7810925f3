// input: ints
// time: n
// space: n
var solve = function (nums) {
  const n = nums.length;
  const left = new Array(n);
  const right = new Array(n);

  left[0] = nums[0];
  for (let i = 1; i < n; i++) {
    left[i] = Math.max(left[i - 1], nums[i]);
  }
  right[n - 1] = nums[n - 1];
  for (let i = n - 2; i >= 0; i--) {
    right[i] = Math.max(right[i + 1], nums[i]);
  }

  let water = 0;
  for (let i = 0; i < n; i++) {
    water += Math.min(left[i], right[i]) - nums[i];
  }
  return water % 1000000007;
};
