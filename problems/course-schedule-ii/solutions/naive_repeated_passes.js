// role: naive
// verdict: accepted
// time: V*E
// space: V
var findOrder = function(numCourses, prerequisites) {
    const term = new Array(numCourses).fill(0);
    let changed = true;
    for (let pass = 0; changed; pass++) {
        if (pass > numCourses) return [];
        changed = false;
        for (let i = 0; i < prerequisites.length; i++) {
            const course = prerequisites[i][0], needed = prerequisites[i][1];
            if (term[course] <= term[needed]) {
                term[course] = term[needed] + 1;
                changed = true;
            }
        }
    }
    const byTerm = [];
    term.forEach((number, course) => (byTerm[number] ||= []).push(course));
    return byTerm.flat();
};
