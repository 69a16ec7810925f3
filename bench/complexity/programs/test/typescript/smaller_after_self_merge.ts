// input: ints
// time: n log n
// space: n
// Pairs (i, j) with i < j and nums[i] > nums[j], counted while merging.
function solve(nums: number[]): number {
  const buffer: number[] = new Array<number>(nums.length).fill(0);

  const sort = (lo: number, hi: number): number => {
    if (hi - lo < 2) return 0;
    const mid = (lo + hi) >>> 1;
    let count = sort(lo, mid) + sort(mid, hi);
    let i = lo;
    let j = mid;
    for (let k = lo; k < hi; k++) {
      if (j >= hi || (i < mid && nums[i] <= nums[j])) {
        buffer[k] = nums[i++];
      } else {
        count += mid - i;
        buffer[k] = nums[j++];
      }
    }
    for (let k = lo; k < hi; k++) nums[k] = buffer[k];
    return count;
  };

  return sort(0, nums.length) % 1000003;
}
