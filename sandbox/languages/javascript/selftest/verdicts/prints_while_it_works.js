// problem: two-sum
// verdict: accepted
var twoSum = function (nums, target) {
  console.log('numbers: %d', nums.length, { target, nested: { map: new Map([[1, [2]]]), set: new Set('ab') } });
  console.error(new Error('only a message').message, null, undefined, Symbol('s'), 5n, -0, () => 1);
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i], i + 1);
    if (j > 0) return [i, j];
  }
};
