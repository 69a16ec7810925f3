// input: ints
// time: n
// space: 1
function* doubled(nums: number[]): Generator<number, void, undefined> {
  for (const num of nums) yield (2 * num) % 1000;
}

function solve(nums: number[]): number {
  let sum = 0;
  for (const num of doubled(nums)) sum += num;
  return sum;
}
