// problem: two-sum
// verdict: compile-error
// message: there is neither a function twoSum
const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
