// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
var majorityElement = function(nums) {
    const sum = nums.reduce((a, b) => a + b, 0);
    return Math.round(sum / nums.length); // the others pull it away
};
