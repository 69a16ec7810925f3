// input: ints_to_list
// time: n log n
// space: n
function solve(nums: number[]): number[] {
  if (nums.length < 2) return nums;
  const middle = nums.length >> 1;
  const left = solve(nums.slice(0, middle));
  const right = solve(nums.slice(middle));
  const merged = [];
  let i = 0, j = 0;
  while (i < left.length && j < right.length) merged.push(left[i] <= right[j] ? left[i++] : right[j++]);
  while (i < left.length) merged.push(left[i++]);
  while (j < right.length) merged.push(right[j++]);
  return merged;
}
