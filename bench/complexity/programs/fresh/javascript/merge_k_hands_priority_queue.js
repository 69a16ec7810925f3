// input: ints_k
// time: n log k
// space: k
/**
 * The cards were dealt to k players in turn: player p has nums[p], nums[p + k], ..., largest first.
 * Take the largest card that is on top of any hand, again and again.
 */
var solve = function (nums, k) {
  const tops = new PriorityQueue((x, y) => nums[y] - nums[x]);
  for (let p = 0; p < k && p < nums.length; p++) {
    tops.enqueue(p);
  }
  let checksum = 0;
  let turn = 1;
  while (!tops.isEmpty()) {
    const at = tops.dequeue();
    checksum = (checksum * 31 + nums[at] + turn) % 1000003;
    turn = -turn;
    if (at + k < nums.length) tops.enqueue(at + k);
  }
  return checksum;
};
