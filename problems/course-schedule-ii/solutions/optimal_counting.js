// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
/**
 * @param {number} numCourses
 * @param {number[][]} prerequisites
 * @return {number[]}
 */
var findOrder = function(numCourses, prerequisites) {
    const waiting = new Array(numCourses).fill(0);
    const unlocks = Array.from({ length: numCourses }, () => []);
    for (const [course, needed] of prerequisites) {
        unlocks[needed].push(course);
        waiting[course]++;
    }
    const order = [];
    for (let course = 0; course < numCourses; course++) {
        if (waiting[course] === 0) order.push(course);
    }
    for (let i = 0; i < order.length; i++) {
        for (const course of unlocks[order[i]]) {
            if (--waiting[course] === 0) order.push(course);
        }
    }
    return order.length === numCourses ? order : [];
};
