// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
var search = function(nums, target) {
    let left = 0, right = nums.length - 1;
    while (left < right) {
        const middle = (left + right) >> 1;
        if (nums[middle] === target) return middle;
        if (nums[middle] < target) left = middle + 1;
        else right = middle - 1;
    }
    return -1;
};
