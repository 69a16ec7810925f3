// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
var zeroFilledSubarray = function(nums) {
    let total = 0, run = 0;
    for (let i = 0; i < nums.length; i++) {
        if (nums[i] === 0) {
            run++;
        } else {
            total += run * (run + 1) / 2;
            run = 0;
        }
    }
    return total;
};
