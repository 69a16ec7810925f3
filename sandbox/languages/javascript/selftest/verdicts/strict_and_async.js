// problem: two-sum
// verdict: accepted
'use strict';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function twoSum(nums, target) {
  await pause(10);
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i], i + 1);
    if (j > 0) return [i, j];
  }
}
