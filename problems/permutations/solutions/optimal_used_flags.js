// role: optimal
// verdict: accepted
// time: n*n!
// space: n
/**
 * @param {number[]} nums
 * @return {number[][]}
 */
var permute = function(nums) {
    const result = [];
    const order = [];
    const used = nums.map(() => false);
    const fill = () => {
        if (order.length === nums.length) {
            result.push([...order]);
            return;
        }
        for (let i = 0; i < nums.length; i++) {
            if (used[i]) continue;
            used[i] = true;
            order.push(nums[i]);
            fill();
            order.pop();
            used[i] = false;
        }
    };
    fill();
    return result;
};
