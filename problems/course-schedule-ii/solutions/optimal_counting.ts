// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
function findOrder(numCourses: number, prerequisites: number[][]): number[] {
    const unlocks: number[][] = Array.from({ length: numCourses }, () => [] as number[]);
    const waiting: number[] = new Array<number>(numCourses).fill(0);
    for (const [course, needed] of prerequisites) {
        unlocks[needed].push(course);
        waiting[course] += 1;
    }
    const queue: number[] = [];
    waiting.forEach((count, course) => {
        if (count === 0) queue.push(course);
    });
    for (const course of queue) {
        for (const other of unlocks[course]) {
            waiting[other] -= 1;
            if (waiting[other] === 0) queue.push(other);
        }
    }
    return queue.length < numCourses ? [] : queue;
}
