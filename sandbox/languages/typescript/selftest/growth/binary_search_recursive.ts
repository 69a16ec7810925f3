// input: ascending
// time: log n
// space: log n
function search(nums, target, low, high) {
  if (low > high) return -1;
  const middle = Math.floor((low + high) / 2);
  if (nums[middle] === target) return middle;
  return nums[middle] < target ? search(nums, target, middle + 1, high) : search(nums, target, low, middle - 1);
}

function solve(nums: number[], target: number): number {
  return search(nums, target, 0, nums.length - 1);
}
