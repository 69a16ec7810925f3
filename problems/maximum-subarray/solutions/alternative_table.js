// role: alternative
// verdict: accepted
// time: n
// space: n
const maxSubArray = (nums) => {
    const ending = [nums[0]];
    let best = nums[0];
    for (let i = 1; i < nums.length; i++) {
        ending.push(nums[i] + Math.max(0, ending[i - 1]));
        if (ending[i] > best) best = ending[i];
    }
    return best;
};
