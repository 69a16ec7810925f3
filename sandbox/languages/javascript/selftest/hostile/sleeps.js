// problem: two-sum
// verdict: runtime-error
// message: TypeError: Atomics.wait cannot be called in this context
var twoSum = function (nums, target) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100000);
  return [0, 1];
};
