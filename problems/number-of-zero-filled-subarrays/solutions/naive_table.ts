// role: naive
// verdict: accepted
// time: n
// space: n
function zeroFilledSubarray(nums: number[]): number {
    const ending: number[] = new Array(nums.length).fill(0);
    nums.forEach((num, i) => {
        if (num === 0) ending[i] = 1 + (i > 0 ? ending[i - 1] : 0);
    });
    return ending.reduce((a, b) => a + b, 0);
}
