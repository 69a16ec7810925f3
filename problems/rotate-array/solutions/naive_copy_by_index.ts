// role: naive
// verdict: accepted
// time: n
// space: n
function rotate(nums: number[], k: number): void {
    const copy: number[] = Array.from(nums);
    copy.forEach((num: number, i: number) => {
        nums[(i + k) % nums.length] = num;
    });
}
