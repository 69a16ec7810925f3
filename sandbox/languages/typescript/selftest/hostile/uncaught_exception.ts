// problem: two-sum
// verdict: runtime-error
// line: 11
// message: Refusal: not today
class Refusal extends Error {
  public readonly name: string = 'Refusal';
  constructor(private readonly why: string) { super(why); }
}

function twoSum(nums: number[], target: number): number[] {
  throw new Refusal('not today');
}
