// role: naive
// verdict: accepted
// time: n*2^n
// space: 2^n
// V8 gives a row that grows room for 17 elements at once, so that all rows are of one size here.
var subsets = function(nums) {
    let found = [''];
    for (let i = 0; i < nums.length; i++) {
        found = found.map(taken => taken + '0').concat(found.map(taken => taken + '1'));
    }
    const rows = found.map(taken => Array.from(taken, digit => digit === '1'));
    return rows.map(row => nums.filter((_, i) => row[i]));
};
