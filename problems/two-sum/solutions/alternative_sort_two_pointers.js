// role: alternative
// verdict: accepted
// time: n log n
// space: n
var twoSum = function(nums, target) {
    const order = nums.map((_, i) => i).sort((a, b) => nums[a] - nums[b]);
    let left = 0, right = order.length - 1;
    while (left < right) {
        const sum = nums[order[left]] + nums[order[right]];
        if (sum === target) return [order[left], order[right]];
        if (sum < target) left++;
        else right--;
    }
};
