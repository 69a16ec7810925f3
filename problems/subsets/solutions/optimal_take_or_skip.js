// role: optimal
// verdict: accepted
// time: n*2^n
// space: n
/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var subsets = function(nums) {
    const result = [];
    const chosen = [];
    const choose = (i) => {
        if (i === nums.length) {
            result.push(chosen.slice());
            return;
        }
        choose(i + 1);
        chosen.push(nums[i]);
        choose(i + 1);
        chosen.pop();
    };
    choose(0);
    return result;
};
