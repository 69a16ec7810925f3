// role: alternative
// verdict: accepted
// time: n
// space: n
const twoSum = (nums, target) => {
    const index = {};
    for (const [i, num] of nums.entries()) {
        if (index[target - num] !== undefined) return [index[target - num], i];
        index[num] = i;
    }
};
