// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} nums
 * @return {number}
 */
var singleNumber = function(nums) {
    let single = 0;
    for (const num of nums) single ^= num;
    return single;
};
