// problem: merge-intervals
// verdict: accepted
type Interval = [number, number];
interface Stack<T> { items: T[] }

const last = <T>(stack: Stack<T>): T | undefined => stack.items[stack.items.length - 1];

function merge(intervals: number[][]): number[][] {
    const merged: Stack<Interval> = { items: [] };
    for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0]) as Interval[]) {
        const top = last(merged);
        if (top && start <= top[1]) top[1] = Math.max(top[1], end);
        else merged.items.push([start, end]);
    }
    return merged.items;
}
