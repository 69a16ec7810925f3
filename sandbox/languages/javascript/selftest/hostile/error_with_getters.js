// problem: two-sum
// verdict: runtime-error
// line: 8
// message: TypeError: hidden
Error.prepareStackTrace = (error, frames) => frames[0].getThis().process.binding('fs');
Object.defineProperty(TypeError.prototype, 'message', { get() { for (;;); } });
var twoSum = function (nums, target) {
  const error = new TypeError('hidden');
  Object.defineProperty(error, 'toString', { get() { for (;;); } });
  throw error;
};
