// problem: two-sum
// verdict: runtime-error
// line: 17
// message: TypeError: Cannot read properties of undefined (reading 'name')
interface Named {
  name: string;
}

type Table = {
  [key: string]: Named;
};

function twoSum(nums: number[], target: number): number[] {
  const table: Table = {};
  return nums
    .map((num) => num + 1)
    .map((num) => Number(table[num]!.name.toFixed));
}
