// role: naive
// verdict: accepted
// time: n^2
// space: n^2
function merge(intervals: number[][]): number[][] {
    const n = intervals.length;
    const graph: number[][] = intervals.map(() => []);
    for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
            if (intervals[i][0] <= intervals[j][1] && intervals[j][0] <= intervals[i][1]) {
                graph[i].push(j);
                graph[j].push(i);
            }
        }
    }
    const result: number[][] = [];
    const visited: boolean[] = new Array(n).fill(false);
    for (let i = 0; i < n; i++) {
        if (visited[i]) continue;
        visited[i] = true;
        const stack: number[] = [i];
        let [low, high] = intervals[i];
        while (stack.length > 0) {
            const node = stack.pop()!;
            low = Math.min(low, intervals[node][0]);
            high = Math.max(high, intervals[node][1]);
            for (const neighbor of graph[node]) {
                if (!visited[neighbor]) {
                    visited[neighbor] = true;
                    stack.push(neighbor);
                }
            }
        }
        result.push([low, high]);
    }
    return result;
}
