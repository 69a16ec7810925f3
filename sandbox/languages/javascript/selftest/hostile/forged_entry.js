// problem: two-sum
// verdict: runtime-error
// message: Error: a trap
var twoSum = new Proxy(function () {}, { apply() { throw new Error('a trap'); } });
