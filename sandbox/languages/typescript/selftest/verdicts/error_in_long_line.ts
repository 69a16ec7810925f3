// problem: two-sum
// verdict: runtime-error
// line: 8
// message: Error: here
const fail = (text: string): never => {
  const message: string =
    text;
  throw new Error(message);
};
const twoSum = (nums: number[], target: number): number[] => fail('here');
