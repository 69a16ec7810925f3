// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {number[]} nums
 * @param {number} k
 * @return {number[]}
 */
var maxSlidingWindow = function(nums, k) {
    const useful = [];
    let front = 0;
    const maxima = [];
    for (let i = 0; i < nums.length; i++) {
        while (useful.length > front && nums[useful[useful.length - 1]] <= nums[i]) useful.pop();
        useful.push(i);
        if (useful[front] <= i - k) front++;
        if (i >= k - 1) maxima.push(nums[useful[front]]);
    }
    return maxima;
};
