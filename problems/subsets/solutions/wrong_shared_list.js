// role: wrong
// verdict: wrong-answer
// time: 2^n
// space: n
var subsets = function(nums) {
    const result = [], chosen = [];
    (function choose(i) {
        if (i === nums.length) return void result.push(chosen);
        choose(i + 1);
        chosen.push(nums[i]);
        choose(i + 1);
        chosen.pop();
    })(0);
    return result;
};
