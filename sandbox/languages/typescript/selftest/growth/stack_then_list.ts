// input: ints_to_list
// time: n
// space: n
function solve(nums: number[]): number[] {
  const stack: number[] = [];
  for (const num of nums) stack.push(num);
  const answer: number[] = [];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) answer.push(top);
  return answer;
}
