// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {number[]} nums
 * @return {number}
 */
var majorityElement = function(nums) {
    let candidate, votes = 0;
    for (const num of nums) {
        if (votes === 0) candidate = num;
        votes += num === candidate ? 1 : -1;
    }
    return candidate;
};
