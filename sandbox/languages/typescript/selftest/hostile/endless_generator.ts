// problem: two-sum
// verdict: memory-limit
function* numbers<T extends number>(from: T): Generator<T, never> {
  for (;;) yield from;
}

function twoSum(nums: number[], target: number): number[] {
  return [...numbers(target)];
}
