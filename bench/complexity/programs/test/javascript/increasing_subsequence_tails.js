// input: ints
// time: n log n
// space: n
var solve = function (nums) {
  const tails = new Array(nums.length).fill(0);
  let size = 0;
  for (const x of nums) {
    let lo = 0, hi = size;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (tails[mid] < x) lo = mid + 1;
      else hi = mid;
    }
    tails[lo] = x;
    if (lo === size) size++;
  }
  return size;
};
