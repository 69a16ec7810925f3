// role: optimal
// verdict: accepted
// time: n
// space: 1
function reversePart(nums: number[], from: number, to: number): void {
    for (; from < to; from++, to--) {
        const held: number = nums[from];
        nums[from] = nums[to];
        nums[to] = held;
    }
}

function rotate(nums: number[], k: number): void {
    const n: number = nums.length;
    k %= n;
    reversePart(nums, 0, n - k - 1);
    reversePart(nums, n - k, n - 1);
    reversePart(nums, 0, n - 1);
}
