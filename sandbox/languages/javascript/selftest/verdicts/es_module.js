// problem: two-sum
// verdict: accepted
import _ from 'lodash';
import { MinPriorityQueue } from '@datastructures-js/priority-queue';

/** Exported, as in a project of one's own. */
export default function twoSum(nums, target) {
  const queue = new MinPriorityQueue();
  const order = _.sortBy(_.range(nums.length), (i) => nums[i]);
  let [left, right] = [0, order.length - 1];
  while (left < right && queue.isEmpty()) {
    const sum = nums[order[left]] + nums[order[right]];
    if (sum === target) return [order[left], order[right]];
    if (sum < target) left++;
    else right--;
  }
}
export const unused = 1;
