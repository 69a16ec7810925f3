// role: alternative
// verdict: accepted
// time: n
// space: n
var missingNumber = function(nums) {
    const present = new Set(nums);
    let missing = 0;
    while (present.has(missing)) missing++;
    return missing;
};
