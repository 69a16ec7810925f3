// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
function search(nums: number[], target: number): number {
    let low = 0, high = nums.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (nums[middle] < target) low = middle + 1;
        else high = middle;
    }
    return low;
}
