// role: optimal
// verdict: accepted
// time: n
// space: 1
var zeroFilledSubarray = function(nums) {
    let total = 0, run = 0;
    for (const num of nums) {
        run = num === 0 ? run + 1 : 0;
        total += run;
    }
    return total;
};
