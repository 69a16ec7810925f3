// problem: number-of-zero-filled-subarrays
// verdict: accepted
var zeroFilledSubarray = function (nums) {
  let total = 0n;
  let run = 0n;
  for (const num of nums) {
    run = num === 0 ? run + 1n : 0n;
    total += run;
  }
  return total;
};
