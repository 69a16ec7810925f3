// role: alternative
// verdict: accepted
// time: n
// space: n
var containsDuplicate = function(nums) {
    return new Set(nums).size < nums.length;
};
