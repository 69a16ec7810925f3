// role: naive
// verdict: accepted
// time: n
// space: 1
function search(nums: number[], target: number): number {
    let found = -1;
    nums.forEach((num: number, i: number): void => {
        if (num === target) found = i;
    });
    return found;
}
