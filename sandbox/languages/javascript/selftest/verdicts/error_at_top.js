// problem: two-sum
// verdict: compile-error
// line: 5
// message: ReferenceError: undefinedThing is not defined
const ready = undefinedThing + 1;
var twoSum = (nums, target) => [0, 1];
