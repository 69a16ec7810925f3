// role: optimal
// verdict: accepted
// time: n^3
// space: n
/**
 * @param {number[]} candidates
 * @param {number} target
 * @return {number[][]}
 */
var combinationSum = function(candidates, target) {
    const ways = [];
    const chosen = [];
    const extend = (start, left) => {
        if (left === 0) {
            ways.push([...chosen]);
            return;
        }
        for (let i = start; i < candidates.length; i++) {
            if (candidates[i] > left) continue;
            chosen.push(candidates[i]);
            extend(i, left - candidates[i]);
            chosen.pop();
        }
    };
    extend(0, target);
    return ways;
};
