// role: optimal
// verdict: accepted
// time: n*2^n
// space: n
function subsets(nums: number[]): number[][] {
    const result: number[][] = [];
    const path: number[] = [];
    function extend(start: number): void {
        const copy: number[] = [];
        for (let i = 0; i < path.length; i++) copy.push(path[i]);
        result.push(copy);
        for (let i = start; i < nums.length; i++) {
            path.push(nums[i]);
            extend(i + 1);
            path.pop();
        }
    }
    extend(0);
    return result;
}
