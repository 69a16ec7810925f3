// role: optimal
// verdict: accepted
// time: n
// space: 1
function zeroFilledSubarray(nums: number[]): number {
    const pieces = (length: number): number => (length * (length + 1)) / 2;
    let total: number = 0;
    let start: number = 0;
    for (let i = 0; i <= nums.length; i++) {
        if (i === nums.length || nums[i] !== 0) {
            total += pieces(i - start);
            start = i + 1;
        }
    }
    return total;
}
