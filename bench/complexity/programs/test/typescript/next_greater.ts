// input: descending
// time: n
// space: n
function solve(nums: number[]): number {
  const stack: number[] = [];
  let found = 0;
  for (const num of nums) {
    while (stack.length > 0 && stack[stack.length - 1] < num) {
      stack.pop();
      found++;
    }
    stack.push(num);
  }
  return nums.length - found;
}
