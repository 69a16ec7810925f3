// role: wrong
// verdict: wrong-answer
// time: n
// space: n
function rotate(nums: number[], k: number): void {
    const copy = nums.slice();
    for (let i = 0; i < nums.length; i++) nums[i] = copy[(i + k) % nums.length];
}
