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
    const taken = nums.map(() => false);
    const choose = (i) => {
        if (i === nums.length) {
            result.push(nums.filter((_, k) => taken[k]));
            return;
        }
        choose(i + 1);
        taken[i] = true;
        choose(i + 1);
        taken[i] = false;
    };
    choose(0);
    return result;
};
