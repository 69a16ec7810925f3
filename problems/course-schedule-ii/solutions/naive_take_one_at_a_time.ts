// role: naive
// verdict: accepted
// time: V*E
// space: V
function findOrder(numCourses: number, prerequisites: number[][]): number[] {
    const done: boolean[] = new Array(numCourses).fill(false);
    const blocked: number[] = new Array(numCourses).fill(-1);
    const order: number[] = [];
    while (order.length < numCourses) {
        const round = order.length;
        for (let i = 0; i < prerequisites.length; i++) {
            if (!done[prerequisites[i][1]]) blocked[prerequisites[i][0]] = round;
        }
        for (let course = 0; course < numCourses; course++) {
            if (!done[course] && blocked[course] !== round) {
                done[course] = true;
                order.push(course);
            }
        }
        if (order.length === round) return [];
    }
    return order;
}
