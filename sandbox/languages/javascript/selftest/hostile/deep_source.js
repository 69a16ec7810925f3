// problem: two-sum
// verdict: compile-error
// line: 5
// message: RangeError: Maximum call stack size exceeded
eval('['.repeat(2000000) + ']'.repeat(2000000));
var twoSum = () => [0, 1];
