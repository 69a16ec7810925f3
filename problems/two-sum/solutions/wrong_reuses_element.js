// role: wrong
// verdict: wrong-answer
// time: n
// space: n
var twoSum = function(nums, target) {
    const index = new Map(nums.map((num, i) => [num, i]));
    for (let i = 0; i < nums.length; i++) {
        if (index.has(target - nums[i])) return [i, index.get(target - nums[i])];
    }
};
