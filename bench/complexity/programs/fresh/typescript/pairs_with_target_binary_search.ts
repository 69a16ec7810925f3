// input: ascending
// time: n log n
// space: 1
// Sorted and distinct numbers: how many pairs i < j have nums[i] + nums[j] === target?
function solve(nums: number[], target: number): number {
  let pairs = 0;
  for (let i = 0; i < nums.length - 1; i++) {
    const wanted = target - nums[i];
    let lo = i + 1;
    let hi = nums.length - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      if (nums[mid] === wanted) {
        pairs++;
        break;
      }
      if (nums[mid] < wanted) lo = mid + 1;
      else hi = mid - 1;
    }
  }
  return pairs;
}
