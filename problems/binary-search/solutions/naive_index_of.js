// role: naive
// verdict: accepted
// time: n
// space: 1
var search = function(nums, target) {
    return nums.indexOf(target);
};
