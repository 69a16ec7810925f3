// input: ints_to_list
// time: n log n
// space: n
interface Item {
  readonly key: number;
  readonly place: number;
}

function solve(nums: number[]): number[] {
  const items: Item[] = nums.map((key, place) => ({ key, place }));
  return items.sort((a, b) => a.key - b.key || a.place - b.place).map(({ place }) => place);
}
