// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} nums
 * @return {number[]}
 */
var productExceptSelf = function(nums) {
    const answer = new Array(nums.length);
    let before = 1;
    for (let i = 0; i < nums.length; i++) {
        answer[i] = before;
        before *= nums[i];
    }
    let behind = 1;
    for (let i = nums.length - 1; i >= 0; i--) {
        answer[i] *= behind;
        behind *= nums[i];
    }
    return answer;
};
