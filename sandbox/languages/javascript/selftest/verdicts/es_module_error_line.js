// problem: two-sum
// verdict: runtime-error
// line: 10
// message: TypeError: Cannot read properties of undefined (reading 'next')
import fs from 'fs';

export const twoSum = function (nums, target) {
  const node = { value: nums[0],
    rest: nums.find((num) => num === 'nothing') };
  return node.rest.next;
};
