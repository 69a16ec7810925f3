// problem: two-sum
// verdict: runtime-error
// message: RangeError: Maximum call stack size exceeded
const deeper = <T extends number[]>(value: T): number => 1 + deeper<T>(value);

function twoSum(nums: number[], target: number): number[] {
  return [deeper(nums)];
}
