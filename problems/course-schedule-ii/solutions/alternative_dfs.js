// role: alternative
// verdict: accepted
// time: V+E
// space: V+E
function findOrder(numCourses, prerequisites) {
    const needs = new Map();
    for (const [course, needed] of prerequisites) {
        if (!needs.has(course)) needs.set(course, []);
        needs.get(course).push(needed);
    }
    const state = new Uint8Array(numCourses); // 1: being visited, 2: done
    const order = [];
    const visit = (course) => {
        if (state[course] === 2) return true;
        if (state[course] === 1) return false;
        state[course] = 1;
        for (const needed of needs.get(course) ?? []) {
            if (!visit(needed)) return false;
        }
        state[course] = 2;
        order.push(course);
        return true;
    };
    for (let course = 0; course < numCourses; course++) {
        if (!visit(course)) return [];
    }
    return order;
}
