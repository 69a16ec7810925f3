// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
var singleNumber = function(nums) {
    return nums.reduce((single, num) => single ^ num, nums[0]); // the first value counts twice
};
