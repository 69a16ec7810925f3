// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
var findOrder = function(numCourses, prerequisites) {
    const waiting = Array(numCourses).fill(0);
    const next = Array.from(Array(numCourses), () => []);
    for (const [a, b] of prerequisites) {
        next[a].push(b);
        waiting[b]++;
    }
    const order = [...waiting.keys()].filter(i => waiting[i] === 0);
    for (const course of order) {
        for (const other of next[course]) if (--waiting[other] === 0) order.push(other);
    }
    return order.length === numCourses ? order : [];
};
