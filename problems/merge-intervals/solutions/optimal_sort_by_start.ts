// role: optimal
// verdict: accepted
// time: n log n
// space: n
type Interval = [start: number, end: number];

function merge(intervals: number[][]): number[][] {
    const sorted = [...intervals].sort((a: number[], b: number[]): number => a[0] - b[0]);
    const merged: Interval[] = [];
    for (const [start, end] of sorted as Interval[]) {
        const last: Interval | undefined = merged.at(-1);
        if (last !== undefined && start <= last[1]) {
            last[1] = Math.max(last[1], end);
        } else {
            merged.push([start, end]);
        }
    }
    return merged;
}
