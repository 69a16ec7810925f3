// role: naive
// verdict: accepted
// time: n*2^n
// space: n*2^n
var subsets = function(nums) {
    let found = [[]];
    for (const num of nums) {
        const without = found.map(subset => [...subset]);
        const within = found.map(subset => [...subset, num]);
        found = [...without, ...within];
    }
    return found.map(subset => [...subset]);
};
