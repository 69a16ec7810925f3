// input: ints_to_list
// time: n log n
// space: n
function merge(left: number[], right: number[]): number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (j === right.length || (i < left.length && left[i] <= right[j])) merged.push(left[i++]);
    else merged.push(right[j++]);
  }
  return merged;
}

function solve(nums: number[]): number[] {
  if (nums.length < 2) return nums;
  const middle: number = nums.length >> 1;
  return merge(solve(nums.slice(0, middle)), solve(nums.slice(middle)));
}
