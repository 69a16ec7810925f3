// role: alternative
// verdict: accepted
// time: n
// space: n
const longestConsecutive = (nums) => {
    const lengths = new Map();
    let longest = 0;
    for (const num of nums) {
        if (lengths.has(num)) continue;
        const left = lengths.get(num - 1) ?? 0;
        const right = lengths.get(num + 1) ?? 0;
        const length = left + 1 + right;
        lengths.set(num, length);
        lengths.set(num - left, length);
        lengths.set(num + right, length);
        longest = Math.max(longest, length);
    }
    return longest;
};
