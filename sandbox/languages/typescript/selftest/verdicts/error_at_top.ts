// problem: two-sum
// verdict: compile-error
// line: 8
// message: TypeError: Cannot read properties of null
type Point = { x: number };

const point: Point | null = null;
const x: number = point!.x;

function twoSum(nums: number[], target: number): number[] {
  return [x, 1];
}
