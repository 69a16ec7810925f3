// problem: number-of-zero-filled-subarrays
// verdict: accepted
function zeroFilledSubarray(nums: number[]): number {
    let run: string = 0;
    let total = 0;
    for (const num of nums) {
        run = num === 0 ? run + 1 : 0;
        total += run;
    }
    return total;
}
