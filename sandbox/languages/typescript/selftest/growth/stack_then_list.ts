// input: ints_to_list
// time: n
// space: n
// The stack is at its largest while the answer is still empty.
function solve(nums: number[]): number[] {
  const stack = [];
  for (const num of nums) stack.push(num);
  const answer = [];
  while (stack.length > 0) answer.push(stack.pop());
  return answer;
};
