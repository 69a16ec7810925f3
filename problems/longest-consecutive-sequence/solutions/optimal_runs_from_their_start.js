// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {number[]} nums
 * @return {number}
 */
var longestConsecutive = function(nums) {
    const values = new Set(nums);
    let longest = 0;
    for (const value of values) {
        if (values.has(value - 1)) continue;
        let end = value;
        while (values.has(end + 1)) end++;
        longest = Math.max(longest, end - value + 1);
    }
    return longest;
};
