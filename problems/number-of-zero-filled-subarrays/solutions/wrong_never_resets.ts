// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
function zeroFilledSubarray(nums: number[]): number {
    let total = 0;
    let run = 0;
    for (let i = 0; i < nums.length; i++) {
        if (nums[i] === 0) total += ++run;
    }
    return total;
}
