// role: naive
// verdict: accepted
// time: n^2
// space: 1
var zeroFilledSubarray = function(nums) {
    let total = 0;
    for (let i = 0; i < nums.length; i++) {
        for (let j = i; j < nums.length && nums[j] === 0; j++) total++;
    }
    return total;
};
