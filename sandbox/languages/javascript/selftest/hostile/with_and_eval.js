// problem: two-sum
// verdict: accepted
var twoSum = function (nums, target) {
  with ({ found: null, nums, target }) {
    eval('for (let i = 0; i < nums.length && !found; i++) { const j = nums.indexOf(target - nums[i], i + 1); if (j > 0) found = [i, j]; }');
    return new Function('found', 'return found')(found);
  }
};
