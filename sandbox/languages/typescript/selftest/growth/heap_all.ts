// input: ints
// time: n log n
// space: n
function solve(nums: number[]): number {
  const queue = new MinPriorityQueue();
  for (const num of nums) queue.enqueue(num);
  let last = 0;
  while (!queue.isEmpty()) last = queue.dequeue();
  return last;
};
