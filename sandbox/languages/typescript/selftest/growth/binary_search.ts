// input: ascending
// time: log n
// space: 1
function solve(nums: number[], target: number): number {
  let [low, high]: [number, number] = [0, nums.length];
  while (low < high) {
    const middle: number = (low + high) >>> 1;
    if (nums[middle] < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
