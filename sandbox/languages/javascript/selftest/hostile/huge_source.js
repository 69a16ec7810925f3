// problem: two-sum
// verdict: compile-error
// message: there is neither a function twoSum
eval('var x = [' + '1,'.repeat(5000000) + '];');
