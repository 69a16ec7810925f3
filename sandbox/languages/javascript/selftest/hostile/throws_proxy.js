// problem: two-sum
// verdict: runtime-error
var twoSum = function (nums, target) {
  const trap = new Proxy({}, { get() { for (;;); }, getPrototypeOf() { for (;;); } });
  throw trap;
};
