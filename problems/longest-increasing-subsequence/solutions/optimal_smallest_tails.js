// role: optimal
// verdict: accepted
// time: n log n
// space: n
/**
 * @param {number[]} nums
 * @return {number}
 */
var lengthOfLIS = function(nums) {
    const tails = [];
    for (const number of nums) {
        let low = 0, high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (tails[middle] < number) low = middle + 1;
            else high = middle;
        }
        tails[low] = number;
    }
    return tails.length;
};
