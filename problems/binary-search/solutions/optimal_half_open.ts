// role: optimal
// verdict: accepted
// time: log n
// space: 1
function search(nums: number[], target: number): number {
    let low: number = 0;
    let high: number = nums.length;
    while (low < high) {
        const middle: number = (low + high) >>> 1;
        if (nums[middle] < target) low = middle + 1;
        else high = middle;
    }
    return nums[low] === target ? low : -1;
}
